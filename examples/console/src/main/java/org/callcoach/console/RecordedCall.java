package org.callcoach.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.callcoach.Account;
import org.callcoach.CallContext;
import org.callcoach.Language;
import org.callcoach.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * A call as {@code replay} takes it; all but the turns may be missing.
 *
 * @param id as it was given, or empty
 */
record RecordedCall(
    String id,
    Optional<Language> language,
    Optional<String> policy,
    LocalDate today,
    Account account,
    List<Said> turns) {

  /** A turn. */
  record Said(Speaker speaker, String text) {}

  static RecordedCall read(JsonNode json, SharedOptions shared) {
    if (json == null || !json.isObject() || !json.path("turns").isArray()) {
      throw new IllegalArgumentException("expected an object with \"turns\", a list");
    }
    List<Said> turns = new ArrayList<>();
    for (JsonNode turn : json.path("turns")) {
      String speaker = text(turn, "speaker");
      String said = text(turn, "text");
      if (speaker == null || said == null) {
        throw new IllegalArgumentException(
            "turn %d has no \"speaker\" or no \"text\"".formatted(turns.size()));
      }
      turns.add(new Said(Speaker.of(speaker), said));
    }
    String id = text(json, "id");
    String language = text(json, "language");
    return new RecordedCall(
        id == null ? "" : id,
        Optional.ofNullable(language).filter(tag -> !tag.equals("auto")).map(Language::of),
        Optional.ofNullable(text(json, "policy")),
        shared.day(text(json, "today"), text(json, "zone")),
        account(json.path("account")),
        turns);
  }

  /** A sum whose currency is not known is not said. */
  private static Account account(JsonNode json) {
    if (json.isMissingNode() || json.isNull()) {
      return Account.UNKNOWN;
    }
    if (json instanceof ObjectNode account && !account.hasNonNull("currency")) {
      ObjectNode known = account.deepCopy();
      known.remove("amount");
      return AccountFile.account(known);
    }
    return AccountFile.account(json);
  }

  private static @Nullable String text(JsonNode json, String field) {
    JsonNode value = json.path(field);
    return value.isMissingNode() || value.isNull() ? null : value.asText();
  }

  /** Returns the context of the call; what it does not say is as the options have it. */
  CallContext context(CallContext options) {
    Optional<Language> spoken = language.isPresent() ? language : options.language();
    List<String> policies = policy.map(List::of).orElse(options.policies());
    return new CallContext(today, spoken, account, policies);
  }
}
