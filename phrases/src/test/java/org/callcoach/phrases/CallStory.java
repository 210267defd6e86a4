package org.callcoach.phrases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callcoach.Account;
import org.callcoach.Authority;
import org.callcoach.CallContext;
import org.callcoach.Language;
import org.callcoach.Speaker;

/**
 * A whole call of {@code calls.yaml} with what is expected of it.
 *
 * @param fields of the call: account and outcome; a list of one for a single value
 */
record CallStory(
    String name, Language language, Map<String, List<String>> fields, List<Said> turns) {

  private static final Set<String> OF_A_CALL =
      Set.of(
          "about",
          "today",
          "creditor",
          "amount",
          "due",
          "name",
          "reference",
          "clause",
          "missed",
          "discount",
          "instalments",
          "outcome",
          "date",
          "pays");

  private static final Set<String> OF_A_TURN =
      Set.of(
          "intents",
          "raises",
          "stage",
          "verified",
          "moves",
          "tones",
          "not-tones",
          "not-moves",
          "skills");

  private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.)*)\"";

  /** The files keep to these forms of line. */
  private static final Pattern CALL = Pattern.compile("- call: " + TEXT);

  private static final Pattern FIELD = Pattern.compile("  ([a-z-]+):(?: (\\[.*\\]|\".*\"))?");
  private static final Pattern TURN = Pattern.compile("    - (agent|debtor): " + TEXT);
  private static final Pattern EXPECTED = Pattern.compile("      ([a-z-]+): (\\[.*\\]|\".*\")");
  private static final Pattern VALUE = Pattern.compile(TEXT);

  /**
   * A turn.
   *
   * @param line of the file
   */
  record Said(int line, Speaker speaker, String text, Map<String, List<String>> expected) {
    List<String> get(String key) {
      return expected.getOrDefault(key, List.of());
    }
  }

  static Path file(Language language) {
    return Path.of("src", "test", "packs", language.tag(), "calls.yaml");
  }

  /** Reads the calls of a language; none where it has no file. */
  static List<CallStory> of(Language language) throws IOException {
    Path file = file(language);
    List<CallStory> calls = new ArrayList<>();
    if (!Files.exists(file)) {
      return calls;
    }
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        read(line, number, language, calls);
      }
    }
    return calls;
  }

  private static void read(String line, int number, Language language, List<CallStory> calls) {
    Matcher call = CALL.matcher(line);
    Matcher field = FIELD.matcher(line);
    Matcher turn = TURN.matcher(line);
    Matcher expected = EXPECTED.matcher(line);
    if (call.matches()) {
      calls.add(new CallStory(call.group(1), language, new LinkedHashMap<>(), new ArrayList<>()));
      return;
    }
    boolean fits = false;
    CallStory last = calls.isEmpty() ? null : calls.get(calls.size() - 1);
    if (last != null && turn.matches()) {
      Speaker speaker = Speaker.of(turn.group(1));
      last.turns.add(new Said(number, speaker, plain(turn.group(2)), new LinkedHashMap<>()));
      fits = true;
    } else if (last != null && expected.matches()) {
      Said said = last.turns.get(last.turns.size() - 1);
      fits =
          OF_A_TURN.contains(expected.group(1))
              && said.expected.put(expected.group(1), values(expected.group(2))) == null;
    } else if (last != null && field.matches()) {
      fits = field.group(1).equals("turns") && field.group(2) == null;
      if (OF_A_CALL.contains(field.group(1)) && field.group(2) != null) {
        fits = last.fields.put(field.group(1), values(field.group(2))) == null;
      }
    }
    if (!fits) {
      throw new IllegalStateException("%s:%d: %s".formatted(file(language), number, line));
    }
  }

  private static List<String> values(String written) {
    List<String> values = new ArrayList<>();
    Matcher value = VALUE.matcher(written);
    while (value.find()) {
      values.add(plain(value.group(1)));
    }
    return values;
  }

  private static String plain(String quoted) {
    return quoted.replace("\\\"", "\"").replace("\\\\", "\\");
  }

  String field(String name, String otherwise) {
    List<String> values = fields.getOrDefault(name, List.of());
    return values.isEmpty() ? otherwise : values.get(0);
  }

  CallContext context() {
    Account.Builder account = Account.builder();
    account.creditor(field("creditor", ""));
    account.debtorName(field("name", ""));
    account.reference(field("reference", ""));
    account.contractClause(field("clause", ""));
    if (fields.containsKey("amount")) {
      String[] amount = field("amount", "").split(" ", -1);
      account.amount(amount[0], amount[1]);
    }
    if (fields.containsKey("due")) {
      account.dueDate(LocalDate.parse(field("due", "")));
    }
    if (fields.containsKey("missed")) {
      account.missedDate(LocalDate.parse(field("missed", "")));
    }
    account.authority(
        new Authority(
            Integer.parseInt(field("discount", "0")), Integer.parseInt(field("instalments", "0"))));
    return CallContext.on(LocalDate.parse(field("today", "2026-11-21")))
        .in(language)
        .about(account.build());
  }
}
