package org.callcoach.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.callcoach.nlu.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizerTest {
  private static final Normalizer JOINING = new Normalizer(Apostrophe.JOINS, Fold.NONE);
  private static final Normalizer SPLITTING = new Normalizer(Apostrophe.SPLITS, Fold.NONE);

  /** Words, with the name of the class where a mask stands for one. */
  private static List<String> words(Normalizer normalizer, String text) {
    Tokens tokens = normalizer.tokens(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(word(tokens, i));
    }
    return words;
  }

  private static String word(Tokens tokens, int token) {
    for (Mask mask : Mask.values()) {
      if (tokens.is(token, mask)) {
        return mask.name();
      }
    }
    return tokens.word(token);
  }

  private static List<String> said(String text) {
    Tokens tokens = JOINING.tokens(text);
    List<String> said = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      said.add(tokens.span(i).of(text));
    }
    return said;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'", "`", "\u00B4", "\u2018", "\u2019", "\u201B", "\u02B9", "\u02BB", "\u02BC", "\u02C8",
        "\u2032", "\uA78C", "\uFF07"
      })
  void readsEveryApostropheAlike(String apostrophe) {
    String text = "I don" + apostrophe + "t";
    assertThat(words(JOINING, text)).containsExactly("i", "dont");
    assertThat(words(SPLITTING, text)).containsExactly("i", "don", "t");
    assertThat(said(text)).containsExactly("I", "don" + apostrophe + "t");
  }

  @Test
  void readsAWordWithoutItsApostropheAsWithIt() {
    assertThat(JOINING.tokens("dont").hash(0)).isEqualTo(JOINING.tokens("don't").hash(0));
  }

  @ParameterizedTest
  @CsvSource({
    "'''tis mine'', she said', 'tis|mine|she|said'",
    "the boys' bill, the|boys|bill",
    "'rock ''n'' roll', rock|n|roll"
  })
  void leavesQuotesAroundWordsOut(String text, String words) {
    assertThat(String.join("|", words(JOINING, text))).isEqualTo(words.replace("'", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "nooo, no",
    "noooooooo, no",
    "no, no",
    "see, see",
    "sooorry, soorry",
    "sorrrry, sorry",
    "ahhhh, ah",
    "NOOO, no"
  })
  void shortensElongations(String text, String word) {
    assertThat(words(JOINING, text)).containsExactly(word);
    assertThat(said(text)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"f**k", "f***", "sh#t", "b__ch", "f*ck", "s**t", "a**hole"})
  void readsMaskedSwearingAsOneClass(String text) {
    assertThat(words(JOINING, "you " + text + " you")).containsExactly("you", "SWEARING", "you");
    assertThat(said("you " + text + " you")).containsExactly("you", text, "you");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "***", "#", "__", "snake_", "#1"})
  void takesMarksWithoutAMaskedWordForNoSwearing(String text) {
    assertThat(words(JOINING, text)).doesNotContain("SWEARING");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3|COUNT",
        "31|COUNT",
        "32|NUMBER",
        "1899|NUMBER",
        "1900|YEAR",
        "2099|YEAR",
        "2100|NUMBER",
        "250000|NUMBER",
        "1234567|CODE",
        "0049301234567|CODE",
        "12.50|NUMBER",
        "1,250.00|NUMBER",
        "1 250|NUMBER",
        "50 €|MONEY",
        "€50|MONEY",
        "€ 1 250,00|MONEY",
        "£20|MONEY",
        "$5|MONEY",
        "10%|PERCENT",
        "10 %|PERCENT",
        "12:30|TIME",
        "5pm|TIME",
        "9am|TIME",
        "14h|TIME",
        "3/4|DATE",
        "21/11/2026|DATE",
        "21.11.2026|DATE",
        "2026-11-21|DATE",
        "１２|COUNT",
        "٣|COUNT",
        "②|COUNT",
        "3rd|COUNT"
      })
  void readsNumbersByClass(String text, String mask) {
    assertThat(words(JOINING, text)).containsExactly(mask);
    assertThat(words(JOINING, "on " + text + " then")).contains(mask);
  }

  @Test
  void keepsNumbersApartThatAWordDivides() {
    assertThat(words(JOINING, "3 or 4, 5")).containsExactly("COUNT", "or", "COUNT", "COUNT");
  }

  static Stream<String[]> placed() {
    return Stream.of(
        new String[] {"ﬁne ﬂat", "fine flat", "ﬁne|ﬂat"},
        new String[] {"cafe\u0301 bar", "café bar", "cafe\u0301|bar"},
        new String[] {"😀 pay 😀 now", "pay now", "pay|now"},
        new String[] {"𝐩𝐚𝐲 now", "pay now", "𝐩𝐚𝐲|now"},
        new String[] {"ＰＡＹ now", "pay now", "ＰＡＹ|now"},
        new String[] {"STRASSE straße", "strasse straße", "STRASSE|straße"},
        new String[] {"pay\u00ADment due", "payment due", "pay\u00ADment|due"},
        new String[] {"pay\u200Dment\u200B", "payment", "pay\u200Dment"},
        new String[] {"½ price", null, null},
        new String[] {"ΟΔΟΣ оплата", null, "ΟΔΟΣ|оплата"});
  }

  @ParameterizedTest
  @MethodSource("placed")
  void knowsWhereEachWordWasSaid(String text, String words, String said) {
    if (words != null) {
      assertThat(String.join(" ", words(JOINING, text))).isEqualTo(words);
    }
    if (said != null) {
      assertThat(String.join("|", said(text))).isEqualTo(said);
    }
    assertThat(JOINING.tokens(text).text()).isEqualTo(text);
  }

  @Test
  void readsComposedAndDecomposedLettersAlike() {
    assertThat(JOINING.tokens("cafe\u0301").hash(0)).isEqualTo(JOINING.tokens("café").hash(0));
  }

  @Test
  void readsEveryHanCharacterAsAWord() {
    assertThat(words(JOINING, "我没有钱，明天付50元"))
        .containsExactly("我", "没", "有", "钱", "明", "天", "付", "NUMBER", "元");
    assertThat(said("我没有钱")).containsExactly("我", "没", "有", "钱");
  }

  @Test
  void framesRunsOfWordCharacters() {
    Tokens tokens = JOINING.tokens("ab 我们");
    StringBuilder chars = new StringBuilder();
    for (int i = 0; i < tokens.length(); i++) {
      chars.append(tokens.charAt(i));
    }
    assertThat(chars).hasToString("_ab_我们_");
  }

  @Test
  void foldsTheCharactersOfTheFold() {
    Normalizer folding = new Normalizer(Apostrophe.JOINS, Fold.of(Map.of('錢', '钱', '沒', '没')));
    assertThat(words(folding, "沒有錢")).containsExactly("没", "有", "钱");
    Fold stored = Fold.of(Map.of('錢', '钱', '沒', '没'));
    assertThat(Fold.of(stored.read(), stored.as()).apply('錢')).isEqualTo('钱');
    assertThat(Fold.of(stored.read(), stored.as()).apply('有')).isEqualTo('有');
  }

  @Test
  void neverReadsPrivateUseCharactersAsMasks() {
    for (Mask mask : Mask.values()) {
      assertThat(words(JOINING, "a " + mask.symbol() + " b")).containsExactly("a", "b");
    }
  }

  @Test
  void givesTheGapsBetweenWords() {
    Tokens tokens = JOINING.tokens("«well», then: go");
    assertThat(tokens.gapBefore(0)).hasToString("«");
    assertThat(tokens.gapBefore(1)).hasToString("», ");
    assertThat(tokens.gapBefore(2)).hasToString(": ");
  }

  @Test
  void countsTheFirstCharactersOnly() {
    String text = "a ".repeat(Normalizer.LIMIT);
    assertThat(JOINING.tokens(text).size()).isEqualTo(Normalizer.LIMIT / 2);
    assertThat(JOINING.tokens("").size()).isZero();
  }

  @Test
  void findsNothingInPunctuation() {
    assertThat(words(JOINING, "… ?! — «» ()")).isEmpty();
  }

  @Test
  void placesEveryWordInTheTextInOrder() {
    Random random = new Random(20_261_121);
    for (int round = 0; round < 4_000; round++) {
      String text = anyText(random);
      for (Normalizer normalizer : List.of(JOINING, SPLITTING)) {
        checkSpans(text, normalizer.tokens(text));
      }
    }
  }

  private static void checkSpans(String text, Tokens tokens) {
    int before = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Span span = tokens.span(i);
      assertThat(span.end()).as(text).isLessThanOrEqualTo(text.length());
      assertThat(span.start()).as(text).isGreaterThanOrEqualTo(before);
      assertThat(tokens.to(i)).isGreaterThan(tokens.from(i));
      assertThat(tokens.hash(i)).isEqualTo(Hash.of(tokens.word(i)));
      before = span.start();
    }
    if (tokens.size() > 0) {
      assertThat(tokens.span(0, tokens.size() - 1).end()).isLessThanOrEqualTo(text.length());
    }
  }

  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder();
    String pool = "abcé'’*#_ .,:/-1290€%\u0301\u00AD\uD83D\uDE00ﬁ我กあ½İ\u4E00\uFDFA";
    for (int length = random.nextInt(30); length > 0; length--) {
      if (random.nextInt(5) == 0) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.append(pool.charAt(random.nextInt(pool.length())));
      }
    }
    return text.toString();
  }
}
