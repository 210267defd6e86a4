package org.callcoach.internal.pack;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.callcoach.internal.guard.GuardModel;

/** Reads {@code agent.tsv}: label or labels, text, a line each, nothing quoted. */
final class AgentFile {
  /** What a line without a violation also is. */
  private static final int LAWFUL = 0;

  private static final String OK = "ok";
  private static final Splitter LABELS = Splitter.on('|');

  private AgentFile() {}

  static List<AgentLine> read(String file, String content, Problems problems) {
    List<AgentLine> read = new ArrayList<>();
    String[] lines = content.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String[] fields = lines[i].split("\t", -1);
      if (lines[i].isEmpty()) {
        continue;
      }
      if (fields.length != 2) {
        problems.add(file, i + 1, "has %d fields, expected 2: label, text", fields.length);
        continue;
      }
      String flaw = UtteranceFile.flaw(fields[1]);
      if (!flaw.isEmpty()) {
        problems.add(file, i + 1, "%s", flaw);
        continue;
      }
      read.add(new AgentLine(file, i + 1, labels(file, i + 1, fields[0], problems), fields[1]));
    }
    return read;
  }

  private static Set<Integer> labels(String file, int line, String written, Problems problems) {
    Set<Integer> labels = new LinkedHashSet<>();
    for (String label : LABELS.split(written)) {
      int number = label.equals(OK) ? LAWFUL : GuardModel.LABELS.indexOf(label);
      if (number < 0) {
        problems.add(
            file,
            line,
            "label \"%s\" is unknown%s",
            label,
            Suggestion.of(label, GuardModel.LABELS));
      } else {
        labels.add(number);
      }
    }
    boolean isLawful = labels.stream().noneMatch(GuardModel::isViolation);
    if (isLawful) {
      labels.add(LAWFUL);
    } else if (labels.size() > 1) {
      problems.add(file, line, "\"%s\": a violation stands alone", written);
    }
    return labels;
  }
}
