package org.callcoach.notes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The record of a call as Markdown and as comma-separated values. */
final class SummaryText {
  private SummaryText() {}

  static String markdown(Summary summary) {
    StringBuilder page = new StringBuilder();
    Outcome outcome = summary.outcome();
    page.append("# ").append(summary.disposition()).append("\n\n");
    page.append("- outcome: ").append(outcome.kind().id());
    outcome.date().map(LocalDate::toString).ifPresent(day -> page.append(", ").append(day));
    outcome.amount().map(BigDecimal::toPlainString).ifPresent(sum -> page.append(", ").append(sum));
    page.append("\n- next-contact: ").append(summary.nextContact().earliest().orElse("–"));
    page.append(" (").append(summary.nextContact().reason()).append(")\n");
    outcome
        .instalments()
        .forEach(i -> page.append("- %s %s%n".formatted(i.date(), i.amount().toPlainString())));
    section(page, "notes", summary.notes().stream().map(SummaryText::line).toList());
    section(
        page,
        "claims",
        summary.claims().stream()
            .map(
                c ->
                    "%d %s: %s, %s %s"
                        .formatted(
                            c.turn(), c.party(), c.state().id(), c.task().id(), quoted(c.quote())))
            .toList());
    section(
        page,
        "contradictions",
        summary.contradictions().stream()
            .map(c -> line(c.before()) + " / " + line(c.after()))
            .toList());
    section(
        page,
        "open-items",
        summary.openItems().stream()
            .map(i -> "%d %s %s".formatted(i.turn(), i.todo().id(), quoted(i.quote())))
            .toList());
    section(
        page,
        "checklist",
        summary.checklist().stream()
            .map(t -> "[%s] %s".formatted(t.ticked() ? "x" : " ", t.check().id()))
            .toList());
    section(
        page,
        "mood",
        summary.mood().stream()
            .map(m -> "%d %+d %s".formatted(m.turn(), m.change(), quoted(m.quote())))
            .toList());
    section(
        page,
        "lessons",
        summary.lessons().stream()
            .map(
                l ->
                    "%d %s %s %s%s"
                        .formatted(
                            l.turn(),
                            l.kind().id(),
                            l.move().id(),
                            quoted(l.quote()),
                            l.say().map(say -> " → " + quoted(say)).orElse("")))
            .toList());
    return page.toString();
  }

  private static void section(StringBuilder page, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      page.append("\n## ").append(title).append("\n\n");
      lines.forEach(line -> page.append("- ").append(line).append('\n'));
    }
  }

  private static String line(Note note) {
    return "%d %s %s %s %s"
        .formatted(
            note.turn(), note.speaker().id(), note.kind().id(), note.what(), quoted(note.quote()));
  }

  /** What was said is no markup. */
  private static String quoted(String said) {
    StringBuilder quoted = new StringBuilder("“");
    for (int i = 0; i < said.length(); i++) {
      char c = said.charAt(i);
      if (c < ' ') {
        quoted.append(' ');
      } else {
        quoted.append("\\`*_{}[]<>#|".indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return quoted.append('”').toString();
  }

  static String csv(Summary summary) {
    StringBuilder table = new StringBuilder("turn,speaker,kind,what,quote\r\n");
    for (Note note : summary.notes()) {
      table.append(
          List.of(
                  String.valueOf(note.turn()),
                  note.speaker().id(),
                  note.kind().id(),
                  note.what(),
                  note.quote())
              .stream()
              .map(SummaryText::cell)
              .collect(Collectors.joining(",", "", "\r\n")));
    }
    return table.toString();
  }

  /** A cell that begins like a formula would be one in a spreadsheet. */
  private static String cell(String value) {
    boolean isFormula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    String safe = isFormula ? "'" + value : value;
    boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
