package org.callcoach.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callcoach.internal.binary.CorruptException;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;
import org.callcoach.internal.lexicon.Lexicon;
import org.callcoach.internal.text.Apostrophe;
import org.callcoach.internal.text.Fold;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTest {
  private static final Normalizer NORMALIZER = new Normalizer(Apostrophe.JOINS, Fold.NONE);
  private static final Lexicon LEXICON =
      Lexicon.of(Map.of("life", List.of("life", "my life", "living")), NORMALIZER);
  private static final PatternParser PARSER = new PatternParser(NORMALIZER, LEXICON);

  private static boolean matches(String pattern, String text) {
    Tokens tokens = NORMALIZER.tokens(text);
    return !new RuleSet<>(Map.of("it", List.of(PARSER.parse(pattern))))
        .in(tokens, LEXICON.in(tokens))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "kill myself; I could kill myself today",
        "pay (the|your|big)* bill; pay bill",
        "pay (the|your|big)* bill; pay the big bill",
        "pay (the|your very|big)* bill $; pay your very big the bill",
        "kill myself; KILL  MYSELF!",
        "dont call; please don't call",
        "don't call; please dont call",
        "(kill|hang) myself; I hang myself",
        "(kill|string up|hang) myself; string up myself",
        "(a|(b|c d)) e; c d e",
        "do (not)? call; do call",
        "do (not)? call; do not call",
        "do not? call; do call",
        "do not? call; do not call",
        "do (please not|never)? call; do please not call",
        "suicid*; he was suicidal",
        "suicid* now; suicide now",
        "tired of @life; tired of life",
        "tired of @life; tired of my life",
        "tired of @life now; tired of my life now",
        "no @life? here; no here",
        "no @life? here; no living here",
        "stop _ me; stop calling me",
        "stop ... me; stop me",
        "stop ... me; stop all that calling me",
        "stop ...; stop",
        "^stop; stop it",
        "^ stop; stop it",
        "stop$; please stop",
        "stop $; please stop!",
        "^stop$; Stop.",
        "^(stop|halt)$; halt",
        "^stop ... now$; stop now or never now",
        "stop ... $; stop it right now",
        "no? stop; stop",
        "_ stop; please stop",
        "(a b?) b; a b",
        "(a ... b) c; a b b c",
        "(a|a b) c; a b c",
        "((a|a b) c|x) d; a b c d",
        "regle; réglé",
        "réglé; regle",
        "réglé; réglé",
        "没有钱; 我没有钱了",
        "没? 有钱; 我有钱",
        "stop-it; stop it"
      })
  void matchesWhatItDescribes(String pattern, String text) {
    assertThat(matches(pattern, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "kill myself; kill it myself",
        "kill myself; myself kill",
        "kill myself; kill",
        "kill myself; skill myself",
        "(kill|hang) myself; hit myself",
        "do (not)? call; do never call",
        "suicid*; suici",
        "tired of @life; tired of work",
        "stop _ me; stop me",
        "stop _ me; stop all calls me",
        "stop ... me; stop all those stupid calls me",
        "^stop; please stop",
        "stop$; stop it",
        "^stop$; stop it",
        "^stop ... now$; stop a b c d now",
        "stop ... $; stop a b c d",
        "(a ... b) c; a x x x x b c",
        "_ stop; stop",
        "没有钱; 我有钱",
        "stop; ''"
      })
  void staysSilentOtherwise(String pattern, String text) {
    assertThat(matches(pattern, text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "; a pattern needs a word",
        "^$; a pattern needs a word",
        "a ); unexpected \")\"",
        "a | b; unexpected \"| b\"",
        "(a b; a ( is not closed",
        "(a|(b) c; a ( is not closed",
        "(a|) b; an alternative is empty; use (a|b)? for what may be missing",
        "(); an alternative is empty; use (a|b)? for what may be missing",
        "@lief; concept @lief is not in lexicon.yaml",
        "a !; \"!\" is no word",
        "*; \"*\" is no word",
        "a ?; \"\" is no word"
      })
  void saysWhyAPatternCannotBeRead(String line) {
    String pattern = line.substring(0, line.indexOf(';')).strip();
    String message = line.substring(line.indexOf(';') + 1).strip();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PARSER.parse(pattern))
        .withMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"^(a|b)? c $", "kill _ ... @life", "((a b?|c*) d)? e"})
  void isReadAsItWasWritten(String source) {
    byte[] written = bytes(PARSER.parse(source));
    assertThat(bytes(Pattern.read(new In(written)))).isEqualTo(written);
  }

  @Test
  void refusesPatternsNestedTooDeep() {
    byte[] written = bytes(PARSER.parse("(".repeat(40) + "a" + ")".repeat(40)));
    assertThatExceptionOfType(CorruptException.class)
        .isThrownBy(() -> Pattern.read(new In(written)))
        .withMessageContaining("nested too deep");
  }

  private static byte[] bytes(Pattern pattern) {
    Out out = new Out();
    pattern.write(out);
    return out.toBytes();
  }

  @Test
  void findsEveryNameThatFires() {
    Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
    patterns.put("one", List.of(PARSER.parse("stop it"), PARSER.parse("@life")));
    patterns.put("two", List.of(PARSER.parse("(never|stop) it")));
    patterns.put("three", List.of(PARSER.parse("_ it again")));
    RuleSet<String> rules = new RuleSet<>(patterns);
    Tokens tokens = NORMALIZER.tokens("please stop it for life");
    assertThat(rules.in(tokens, LEXICON.in(tokens))).isEqualTo(Set.of("one", "two"));
    Tokens nothing = NORMALIZER.tokens("");
    assertThat(rules.in(nothing, LEXICON.in(nothing))).isEmpty();
  }

  @Test
  void splitsWordsWhereTheLanguageDoes() {
    Normalizer splitting = new Normalizer(Apostrophe.SPLITS, Fold.NONE);
    PatternParser parser = new PatternParser(splitting, Lexicon.EMPTY);
    Tokens tokens = splitting.tokens("mon avocat, l’avocat");
    RuleSet<String> rules = new RuleSet<>(Map.of("it", List.of(parser.parse("l'avocat"))));
    assertThat(rules.in(tokens, Lexicon.EMPTY.in(tokens))).containsExactly("it");
  }

  @Test
  void aRepeatTakesThreeAndNoMore() {
    assertThat(matches("a (b|c)* d", "a b c b d")).isTrue();
    assertThat(matches("a (b|c)* d", "a b c b c d")).isFalse();
  }

  @Test
  void everyPlaceOfAMatchIsFound() {
    Tokens tokens = NORMALIZER.tokens("pay up, I say pay it up");
    RuleSet<String> rules = new RuleSet<>(Map.of("it", List.of(PARSER.parse("pay ... up"))));
    assertThat(rules.runs(tokens, LEXICON.in(tokens)))
        .extracting(run -> tokens.span(run.first(), run.end() - 1).of(tokens.text()))
        .containsExactly("pay up", "pay it up");
  }
}
