package org.callcoach.internal.brief;

import org.callcoach.internal.brief.Page.Answered;
import org.callcoach.internal.brief.Page.Pair;

/** A sheet as Markdown. */
final class MarkdownPage {
  private static final String SPECIAL = "\\`*_[]<>#|";

  private final StringBuilder out = new StringBuilder();
  private final Page page;

  private MarkdownPage(Page page) {
    this.page = page;
  }

  static String of(Page page) {
    return new MarkdownPage(page).whole();
  }

  private String whole() {
    out.append("# ").append(text(page.title())).append("\n\n");
    page.facts().forEach(fact -> item("- ", fact));
    out.append("\n**").append(page.isReady() ? "✓ " : "✗ ");
    out.append(text(page.status().label())).append("**");
    if (!page.blocking().isEmpty()) {
      out.append(page.colon()).append(text(String.join("; ", page.blocking())));
    }
    out.append('\n');
    if (!page.missing().isEmpty()) {
      out.append('\n').append(text(page.status().value())).append(page.colon());
      out.append(text(String.join("; ", page.missing()))).append('\n');
    }
    title(page.sums().title());
    page.sums().things().forEach(sum -> item("- ", sum));
    title(page.goals().title());
    int number = 1;
    for (String goal : page.goals().things()) {
      out.append(number++).append(". ").append(text(goal)).append('\n');
    }
    page.quote()
        .ifPresent(
            quote ->
                out.append("\n> ")
                    .append(text(quote.label()))
                    .append(page.colon())
                    .append(text(quote.value()))
                    .append('\n'));
    title(page.opening().title());
    page.opening().things().forEach(line -> item("- ", line));
    title(page.likely().title());
    page.likely().things().forEach(this::likely);
    title(page.outcomes().title());
    for (String outcome : page.outcomes().things()) {
      out.append("- [ ] ").append(text(outcome)).append('\n');
    }
    title(page.notes());
    return out.toString();
  }

  private void likely(Answered answered) {
    out.append("- **").append(text(answered.said())).append("**\n");
    answered.answers().forEach(answer -> out.append("  - ").append(text(answer)).append('\n'));
  }

  private void title(String title) {
    out.append("\n## ").append(text(title)).append("\n\n");
  }

  private void item(String mark, Pair pair) {
    out.append(mark).append(text(pair.label())).append(page.colon());
    out.append(text(pair.value())).append('\n');
  }

  /** What a name or a clause has of Markdown's own signs is taken for text. */
  private static String text(String text) {
    StringBuilder escaped = new StringBuilder();
    text.lines().forEach(line -> escaped.append(escaped.isEmpty() ? "" : " ").append(line));
    for (int i = escaped.length() - 1; i >= 0; i--) {
      if (SPECIAL.indexOf(escaped.charAt(i)) >= 0) {
        escaped.insert(i, '\\');
      }
    }
    return escaped.toString();
  }
}
