package org.callcoach.internal.pack;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.callcoach.internal.Ids;
import org.callcoach.nlu.Intent;

/** Reads {@code utterances.tsv}: intent, situation, text, a line each, nothing quoted. */
final class UtteranceFile {
  private UtteranceFile() {}

  static List<Utterance> read(String file, String content, Problems problems) {
    List<Utterance> utterances = new ArrayList<>();
    String[] lines = content.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isEmpty()) {
        utterance(file, i + 1, lines[i], problems).ifPresent(utterances::add);
      }
    }
    return utterances;
  }

  private static Optional<Utterance> utterance(
      String file, int line, String written, Problems problems) {
    String[] fields = written.split("\t", -1);
    if (fields.length != 3) {
      problems.add(
          file, line, "has %d fields, expected 3: intent, situation or -, text", fields.length);
      return Optional.empty();
    }
    Optional<Intent> intent = Ids.find(Intent.class, fields[0]);
    if (intent.isEmpty()) {
      problems.add(
          file,
          line,
          "intent \"%s\" is unknown%s",
          fields[0],
          Suggestion.of(fields[0], Ids.all(Intent.class)));
      return Optional.empty();
    }
    String flaw = flaw(fields[2]);
    if (!flaw.isEmpty()) {
      problems.add(file, line, "%s", flaw);
      return Optional.empty();
    }
    return Optional.of(new Utterance(file, line, intent.get(), fields[1], fields[2]));
  }

  /** Says what is wrong with a text, or nothing. */
  static String flaw(String text) {
    if (text.isBlank()) {
      return "the text is empty";
    }
    if (!text.equals(text.strip()) || text.contains("  ")) {
      return "the text has spaces at an end or doubled";
    }
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return "the text is not in Unicode's NFC form";
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      return "the text has a control character";
    }
    return "";
  }
}
