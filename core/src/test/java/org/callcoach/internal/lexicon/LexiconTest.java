package org.callcoach.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.callcoach.internal.binary.CorruptException;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;
import org.callcoach.internal.text.Apostrophe;
import org.callcoach.internal.text.Fold;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  private static final Normalizer NORMALIZER = new Normalizer(Apostrophe.JOINS, Fold.NONE);
  private static final Lexicon LEXICON = Lexicon.of(entries(), NORMALIZER);

  private static Map<String, List<String>> entries() {
    Map<String, List<String>> entries = new LinkedHashMap<>();
    entries.put("boss", List.of("boss", "head of sales"));
    entries.put("partner", List.of("wife", "my ex", "my ex wife"));
    entries.put("bankruptcy", List.of("bankrupt*", "go under"));
    entries.put("other", List.of("boss", "head"));
    entries.put("cash", List.of("don't pay", "钱", "没有"));
    return entries;
  }

  /** Concepts with their words, as {@code concept:first+length}. */
  private static String found(String text) {
    Tokens tokens = NORMALIZER.tokens(text);
    int[] cover = LEXICON.in(tokens).cover();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < cover.length; i++) {
      if (cover[i] != Concepts.NONE) {
        found.add(LEXICON.names().get(cover[i] >>> 8) + ":" + i + "+" + (cover[i] & 255));
      }
    }
    return String.join(" ", found);
  }

  @ParameterizedTest
  @CsvSource({
    "ask my boss, boss:2+1",
    "the head of sales knows, boss:1+3",
    "the head of state, other:1+1",
    "my wife, partner:1+1",
    "it is my ex again, partner:2+2",
    "it is my ex wife, partner:2+3",
    "my ex my wife, partner:0+2 partner:3+1",
    "he went bankrupt, bankruptcy:2+1",
    "two bankruptcies there, bankruptcy:1+1",
    "BANKRUPTCY, bankruptcy:0+1",
    "a bank, ''",
    "we go under, bankruptcy:1+2",
    "we go, ''",
    "I dont pay, cash:1+2",
    "I don’t pay, cash:1+2",
    "我没有钱, cash:1+2 cash:3+1"
  })
  void findsTheLongestConceptsOfTheFirstFile(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @Test
  void givesTheLengthOfAConceptAtAToken() {
    Tokens tokens = NORMALIZER.tokens("my ex wife");
    Concepts concepts = LEXICON.in(tokens);
    int partner = LEXICON.number("partner");
    assertThat(concepts.at(0, partner)).isEqualTo(3);
    assertThat(concepts.at(1, partner)).isZero();
    assertThat(concepts.at(2, partner)).isEqualTo(1);
    assertThat(concepts.at(0, LEXICON.number("boss"))).isZero();
    assertThat(concepts.isEmpty()).isFalse();
  }

  @Test
  void keepsTheOrderOfTheFile() {
    assertThat(LEXICON.names()).containsExactly("boss", "partner", "bankruptcy", "other", "cash");
    assertThat(LEXICON.number("cash")).isEqualTo(4);
    assertThat(LEXICON.number("nobody")).isEqualTo(-1);
  }

  @Test
  void findsNothingWithoutEntries() {
    Tokens tokens = NORMALIZER.tokens("my boss");
    assertThat(Lexicon.EMPTY.in(tokens).isEmpty()).isTrue();
    assertThat(Concepts.none(tokens).cover()).containsExactly(Concepts.NONE, Concepts.NONE);
  }

  @Test
  void neverLetsMatchesOverlap() {
    Random random = new Random(3);
    List<String> words =
        List.of("head", "of", "sales", "my", "ex", "wife", "boss", "go", "under", "bankrupt", "钱");
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(words.get(random.nextInt(words.size()))).append(' ');
      }
      Tokens tokens = NORMALIZER.tokens(text.toString());
      int[] cover = LEXICON.in(tokens).cover();
      int free = 0;
      for (int i = 0; i < cover.length; i++) {
        if (cover[i] != Concepts.NONE) {
          assertThat(i).as(text.toString()).isGreaterThanOrEqualTo(free);
          free = i + (cover[i] & 255);
        }
      }
      assertThat(free).isLessThanOrEqualTo(tokens.size());
    }
  }

  private static byte[] bytes(Lexicon lexicon) {
    Out out = new Out();
    lexicon.write(out);
    return out.toBytes();
  }

  @Test
  void findsTheSameAfterWritingAndReading() {
    Lexicon read = Lexicon.read(new In(bytes(LEXICON)));
    assertThat(bytes(read)).isEqualTo(bytes(LEXICON));
    assertThat(read.names()).isEqualTo(LEXICON.names());
    Tokens tokens = NORMALIZER.tokens("my ex wife went bankrupt, 没有");
    assertThat(read.in(tokens).cover()).isEqualTo(LEXICON.in(tokens).cover());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1, 2, 7, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void refusesConceptsThatThereAreNot(int count) {
    byte[] bytes =
        new Out()
            .texts(List.of("one"))
            .longs(new long[] {1})
            .integers(new int[] {2})
            .integers(new int[] {0, count})
            .toBytes();
    assertThatExceptionOfType(CorruptException.class)
        .isThrownBy(() -> Lexicon.read(new In(bytes)))
        .withMessage("has a lexicon whose parts do not fit together");
  }
}
