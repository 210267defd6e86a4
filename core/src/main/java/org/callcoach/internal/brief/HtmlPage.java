package org.callcoach.internal.brief;

import java.util.List;
import org.callcoach.internal.brief.Page.Answered;
import org.callcoach.internal.brief.Page.Pair;

/** A sheet as one self-contained HTML page that prints on A4. */
final class HtmlPage {
  private static final String STYLE =
      """
      @page { size: A4; margin: 11mm 12mm }
      * { box-sizing: border-box }
      body { font: 9.1pt/1.28 "Noto Sans", "DejaVu Sans", Arial, "Noto Sans CJK SC", "PingFang SC",
        "Microsoft YaHei", sans-serif; color: #111; margin: 0 auto; max-width: 186mm; min-height: 273mm;
        display: flex; flex-direction: column }
      @media screen { body { padding: 11mm 0 } }
      h1 { font-size: 15pt; margin: 0 0 1.5mm }
      h2 { font-size: 9.1pt; margin: 2.2mm 0 .6mm; border-bottom: .3mm solid #111 }
      ul, ol, dl, p { margin: 0; padding: 0 }
      ul, ol { padding-left: 4.5mm }
      .facts { display: grid; grid-template-columns: repeat(3, 1fr); gap: .6mm 4mm }
      .facts dt, .small { color: #555; font-size: 8pt }
      .facts dd { margin: 0; font-weight: 600; overflow-wrap: anywhere }
      .status { margin: 2mm 0 0; padding: 1mm 2mm; border: .4mm solid #111 }
      .two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 6mm }
      table { border-collapse: collapse; width: 100% }
      td { padding: .2mm 0; vertical-align: top; font-size: 8.6pt }
      td:last-child { text-align: right; white-space: nowrap }
      .likely { display: grid; grid-template-columns: 1fr 1fr; gap: 1.2mm 6mm }
      .likely div { break-inside: avoid }
      .boxes { display: grid; grid-template-columns: 1fr 1fr; gap: .8mm 6mm; list-style: none;
        padding: 0 }
      .notes { flex: 1; min-height: 8mm; border: .2mm solid #999; margin-top: 1mm }
      """;

  private final StringBuilder html = new StringBuilder();
  private final Page page;

  private HtmlPage(Page page) {
    this.page = page;
  }

  static String of(Page page) {
    return new HtmlPage(page).whole();
  }

  private String whole() {
    html.append("<!DOCTYPE html>\n<html lang=\"").append(text(page.language())).append("\">\n");
    html.append("<head>\n<meta charset=\"utf-8\">\n<title>").append(text(page.title()));
    html.append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    element("h1", page.title());
    facts();
    status();
    html.append("<div class=\"two\">\n<section>\n");
    sums();
    html.append("</section>\n<section>\n");
    goals();
    html.append("</section>\n</div>\n");
    opening();
    likely();
    outcomes();
    return html.append("</body>\n</html>\n").toString();
  }

  private void facts() {
    html.append("<dl class=\"facts\">\n");
    for (Pair fact : page.facts()) {
      html.append("<div>");
      html.append("<dt>").append(text(fact.label())).append("</dt><dd>");
      html.append(text(fact.value())).append("</dd></div>\n");
    }
    html.append("</dl>\n");
  }

  private void status() {
    html.append("<div class=\"status\"><strong>").append(page.isReady() ? "✓ " : "✗ ");
    html.append(text(page.status().label())).append("</strong>");
    if (!page.blocking().isEmpty()) {
      html.append(text(page.colon())).append(text(String.join("; ", page.blocking())));
    }
    if (!page.missing().isEmpty()) {
      html.append("<div class=\"small\">").append(text(page.status().value()));
      html.append(text(page.colon())).append(text(String.join("; ", page.missing())));
      html.append("</div>");
    }
    html.append("</div>\n");
  }

  private void sums() {
    element("h2", page.sums().title());
    html.append("<table>\n");
    for (Pair sum : page.sums().things()) {
      html.append("<tr><td>").append(text(sum.label())).append("</td><td>");
      html.append(text(sum.value())).append("</td></tr>\n");
    }
    html.append("</table>\n");
  }

  private void goals() {
    element("h2", page.goals().title());
    list("ol", page.goals().things());
    page.quote()
        .ifPresent(
            quote -> element("p class=\"small\"", quote.label() + page.colon() + quote.value()));
  }

  private void opening() {
    element("h2", page.opening().title());
    html.append("<ul>\n");
    for (Pair line : page.opening().things()) {
      html.append("<li><span class=\"small\">").append(text(line.label() + page.colon()));
      html.append("</span>").append(text(line.value())).append("</li>\n");
    }
    html.append("</ul>\n");
  }

  private void likely() {
    element("h2", page.likely().title());
    html.append("<div class=\"likely\">\n");
    for (Answered answered : page.likely().things()) {
      html.append("<div>");
      element("strong", answered.said());
      list("ul", answered.answers());
      html.append("</div>\n");
    }
    html.append("</div>\n");
  }

  private void outcomes() {
    element("h2", page.outcomes().title());
    html.append("<ul class=\"boxes\">\n");
    for (String outcome : page.outcomes().things()) {
      element("li", "☐ " + outcome);
    }
    html.append("</ul>\n");
    element("h2", page.notes());
    html.append("<div class=\"notes\"></div>\n");
  }

  private void list(String tag, List<String> items) {
    html.append('<').append(tag).append(">\n");
    items.forEach(item -> element("li", item));
    html.append("</").append(tag).append(">\n");
  }

  private void element(String tag, String content) {
    int space = tag.indexOf(' ');
    html.append('<').append(tag).append('>').append(text(content));
    html.append("</").append(space < 0 ? tag : tag.substring(0, space)).append(">\n");
  }

  private static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
