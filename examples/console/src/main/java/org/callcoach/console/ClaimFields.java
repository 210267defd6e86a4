package org.callcoach.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.callcoach.brief.Claim;
import org.callcoach.brief.Claim.Paper;

/** The part {@code claim} of {@code account.json}: what the claim rests on. */
final class ClaimFields {
  private static final Set<String> KNOWN =
      Set.of("kind", "invoices", "payments", "credits", "phone", "address", "email", "letter_sent");
  private static final Set<String> INVOICE =
      Set.of("reference", "date", "due", "amount", "order", "delivery_note", "signed");

  private ClaimFields() {}

  static Claim read(Path file) throws IOException {
    return JsonFields.read(file, json -> of(json.path("claim")));
  }

  private static Claim of(JsonNode json) {
    boolean isThere = !json.isMissingNode() && !json.isNull();
    JsonFields claim =
        isThere ? JsonFields.of("claim", json, KNOWN) : new JsonFields("", java.util.Map.of());
    return new Claim(
        claim.text("kind", Function.identity()).orElse("other"),
        claim.objects("invoices", INVOICE, ClaimFields::invoice),
        entries(claim, "payments"),
        entries(claim, "credits"),
        text(claim, "phone"),
        text(claim, "address"),
        text(claim, "email"),
        claim.text("letter_sent", LocalDate::parse));
  }

  private static Claim.Invoice invoice(JsonFields invoice) {
    LocalDate date = invoice.needed("date", LocalDate::parse);
    return new Claim.Invoice(
        invoice.needed("reference", Function.identity()),
        date,
        invoice.text("due", LocalDate::parse).orElse(date),
        invoice.needed("amount", ClaimFields::amount),
        paper(invoice, "order"),
        paper(invoice, "delivery_note"),
        paper(invoice, "signed"));
  }

  private static Paper paper(JsonFields invoice, String name) {
    if (invoice.node(name).isEmpty()) {
      return Paper.NOT_NEEDED;
    }
    return invoice.flag(name) ? Paper.HELD : Paper.MISSING;
  }

  private static List<Claim.Entry> entries(JsonFields claim, String name) {
    return claim.objects(
        name,
        Set.of("date", "amount"),
        entry ->
            new Claim.Entry(
                entry.needed("date", LocalDate::parse),
                entry.needed("amount", ClaimFields::amount)));
  }

  private static Optional<String> text(JsonFields claim, String name) {
    return claim.text(name, Function.identity()).filter(text -> !text.isBlank());
  }

  private static BigDecimal amount(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "\"%s\" is not a decimal such as 3914.77".formatted(text), e);
    }
  }
}
