package org.callcoach.internal.brief;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.callcoach.brief.Gap;
import org.callcoach.nlu.Intent;

/**
 * What one language calls the parts of a sheet.
 *
 * @param intents names of what debtors tend to say
 */
public record Labels(
    Map<Label, String> labels, Map<Gap.Kind, String> gaps, Map<Intent, String> intents) {
  /** Copies in the order of the constants: they are written as they iterate. */
  public Labels {
    labels = java.util.Collections.unmodifiableMap(new TreeMap<>(labels));
    gaps = java.util.Collections.unmodifiableMap(new TreeMap<>(gaps));
    intents = java.util.Collections.unmodifiableMap(new TreeMap<>(intents));
  }

  String of(Label label) {
    return Objects.requireNonNull(labels.get(label));
  }

  String of(Gap.Kind kind) {
    return Objects.requireNonNull(gaps.get(kind));
  }

  String of(Intent intent) {
    return intents.getOrDefault(intent, intent.id());
  }
}
