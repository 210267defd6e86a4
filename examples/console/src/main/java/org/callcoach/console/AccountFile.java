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
import java.util.Map;
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

  private static Account account(JsonNode json) {
    Account.Builder account = Account.builder();
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      String name = field.getKey();
      if (TEXTS.containsKey(name)) {
        TEXTS.get(name).accept(account, field.getValue().asText());
      } else if (name.equals("authority")) {
        account.authority(
            new Authority(
                field.getValue().path("max_discount_percent").asInt(),
                field.getValue().path("max_instalments").asInt()));
      } else if (!name.equals("amount") && !name.equals("currency")) {
        throw new IllegalArgumentException(
            "field \"%s\" is unknown; known are amount, authority, currency, %s"
                .formatted(name, String.join(", ", new TreeSet<>(TEXTS.keySet()))));
      }
    }
    if (json.has("amount")) {
      account.amount(json.get("amount").asText(), json.path("currency").asText());
    }
    return account.build();
  }
}
