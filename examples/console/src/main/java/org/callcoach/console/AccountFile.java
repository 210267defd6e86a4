package org.callcoach.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.callcoach.Account;
import org.callcoach.Authority;

/** Reads the account of a call from JSON; every field may be missing, none may be misspelt. */
final class AccountFile {
  private static final Map<String, BiConsumer<Account.Builder, String>> TEXTS =
      Map.of(
          "creditor", Account.Builder::creditor,
          "reference", Account.Builder::reference,
          "debtor_name", Account.Builder::debtorName,
          "contract_clause", Account.Builder::contractClause,
          "due_date", (account, text) -> account.dueDate(LocalDate.parse(text)),
          "missed_date", (account, text) -> account.missedDate(LocalDate.parse(text)));

  /** Parts that other commands read. */
  private static final Set<String> PARTS = Set.of("debtor", "claim");

  private static final List<String> LIMITS = List.of("max_discount_percent", "max_instalments");

  private AccountFile() {}

  static Account read(Path file) throws IOException {
    try {
      return account(new ObjectMapper().readTree(Files.readString(file)));
    } catch (NoSuchFileException e) {
      throw new UsageException("%s is not there".formatted(file));
    } catch (JsonProcessingException e) {
      throw new UsageException(
          "%s:%d: %s".formatted(file, e.getLocation().getLineNr(), e.getOriginalMessage()));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      throw new UsageException("%s: %s".formatted(file, e.getMessage()));
    }
  }

  static Account account(JsonNode json) {
    if (!json.isObject()) {
      throw new IllegalArgumentException("expected an object with the fields of an account");
    }
    Account.Builder account = Account.builder();
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      String name = field.getKey();
      if (TEXTS.containsKey(name)) {
        text(name, field.getValue()).ifPresent(text -> TEXTS.get(name).accept(account, text));
      } else if (name.equals("authority")) {
        account.authority(authority(field.getValue()));
      } else if (!name.equals("amount") && !name.equals("currency") && !PARTS.contains(name)) {
        throw unknown(
            name,
            "amount, authority, claim, currency, debtor, "
                + String.join(", ", new TreeSet<>(TEXTS.keySet())));
      }
    }
    Optional<String> amount = text("amount", json.path("amount"));
    Optional<String> currency = text("currency", json.path("currency"));
    amount.ifPresent(sum -> account.amount(sum, currency.orElse("")));
    return account.build();
  }

  private static Authority authority(JsonNode json) {
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      if (!LIMITS.contains(field.getKey())) {
        throw unknown("authority." + field.getKey(), String.join(", ", LIMITS));
      }
      if (!field.getValue().isInt()) {
        throw new IllegalArgumentException(
            "field \"authority.%s\" is %s; it takes a whole number"
                .formatted(field.getKey(), field.getValue()));
      }
    }
    return new Authority(json.path(LIMITS.get(0)).asInt(), json.path(LIMITS.get(1)).asInt());
  }

  /** A null is a field that is not there; a number is taken for its digits. */
  private static Optional<String> text(String name, JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual() && !value.isNumber()) {
      throw new IllegalArgumentException(
          "field \"%s\" is %s; it takes a text".formatted(name, value));
    }
    return Optional.of(value.asText());
  }

  private static IllegalArgumentException unknown(String name, String known) {
    return new IllegalArgumentException(
        "field \"%s\" is unknown; known are %s".formatted(name, known));
  }
}
