package org.callcoach.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.callcoach.CallCoach;
import org.callcoach.CallContext;
import org.callcoach.brief.Sheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The printable call sheet. */
@Command(
    name = "sheet",
    description = {
      "The call sheet: one printed page with the claim held against its papers, what to ask for,",
      "and answers to what may be said. In --language, else the first that is loaded.",
      "",
      "account.json is that of coach; here it may have",
      "  \"claim\": {\"kind\": \"trade\", \"phone\": …, \"address\": …, \"email\": …,",
      "    \"letter_sent\": \"2026-02-20\",",
      "    \"invoices\": [{\"reference\": \"R-1\", \"date\": \"2025-10-28\", \"due\": \"2025-11-28\",",
      "      \"amount\": \"4214.77\", \"order\": true, \"delivery_note\": true, \"signed\": false}],",
      "    \"payments\": [{\"date\": \"2026-01-10\", \"amount\": \"300.00\"}], \"credits\": []}",
      "kind: loan, card, trade, rent, utility, purchase, medical, subscription, tax, other;",
      "order, delivery_note, signed: left out where the debt has none."
    },
    mixinStandardHelpOptions = true)
final class SheetCommand implements Callable<Integer> {
  /** How the sheet is written. */
  enum Format {
    HTML,
    MARKDOWN
  }

  @Mixin private SharedOptions shared;

  // Required, so picocli sets it.
  @SuppressWarnings("NullAway.Init")
  @Option(
      names = "--account",
      required = true,
      paramLabel = "account.json",
      description = "What is known of the debt and what it rests on.")
  private Path account = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "html|markdown",
      description = "html, a whole page, by default.")
  private Format format = Format.HTML;

  @Override
  public Integer call() throws IOException {
    CallCoach coach = shared.coach();
    CallContext context = shared.context(coach).about(AccountFile.read(account));
    Sheet sheet = sheet(coach, context);
    String text = format == Format.HTML ? sheet.html() : sheet.markdown();
    System.out.write(text.getBytes(StandardCharsets.UTF_8));
    System.out.flush();
    return 0;
  }

  private Sheet sheet(CallCoach coach, CallContext context) throws IOException {
    try {
      return coach.sheet(ClaimFields.read(account), context);
    } catch (IllegalArgumentException e) {
      throw new UsageException("%s: %s".formatted(account, e.getMessage()));
    }
  }
}
