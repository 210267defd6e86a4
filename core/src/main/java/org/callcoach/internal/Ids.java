package org.callcoach.internal;

import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Ids of closed vocabularies: the constant {@code PAYMENT_PLAN} is {@code payment-plan} in data.
 */
public final class Ids {
  private Ids() {}

  public static String of(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }

  public static <E extends Enum<E>> Optional<E> find(Class<E> vocabulary, String id) {
    try {
      E constant = Enum.valueOf(vocabulary, Ascii.toUpperCase(id).replace('-', '_'));
      return of(constant).equals(id) ? Optional.of(constant) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Throws an {@link IllegalArgumentException} that lists what would be right. */
  public static <E extends Enum<E>> E parse(Class<E> vocabulary, String id) {
    return find(vocabulary, id).orElseThrow(() -> unknown(vocabulary, id));
  }

  /** The name of a vocabulary as its own id: {@code intent}. */
  public static String of(Class<? extends Enum<?>> vocabulary) {
    return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, vocabulary.getSimpleName());
  }

  public static List<String> all(Class<? extends Enum<?>> vocabulary) {
    return Arrays.stream(vocabulary.getEnumConstants()).map(Ids::of).toList();
  }

  private static IllegalArgumentException unknown(Class<? extends Enum<?>> vocabulary, String id) {
    return new IllegalArgumentException(
        "%s \"%s\" is unknown; one of %s"
            .formatted(of(vocabulary), id, String.join(", ", all(vocabulary))));
  }
}
