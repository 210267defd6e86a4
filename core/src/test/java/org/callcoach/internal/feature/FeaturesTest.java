package org.callcoach.internal.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callcoach.internal.lexicon.Concepts;
import org.callcoach.internal.lexicon.Lexicon;
import org.callcoach.internal.text.Apostrophe;
import org.callcoach.internal.text.Fold;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeaturesTest {
  private static final Normalizer NORMALIZER = new Normalizer(Apostrophe.JOINS, Fold.NONE);
  private static final Lexicon LEXICON = Lexicon.of(entries(), NORMALIZER);

  private static Map<String, List<String>> entries() {
    Map<String, List<String>> entries = new LinkedHashMap<>();
    entries.put("filler", List.of("uh", "you know"));
    entries.put("relative", List.of("wife", "brother in law"));
    return entries;
  }

  private static Occurrences of(String text) {
    Tokens tokens = NORMALIZER.tokens(text);
    return Features.of(tokens, LEXICON.in(tokens), LEXICON.number("filler"));
  }

  private static List<Integer> keys(String text, Block block) {
    Occurrences found = of(text);
    List<Integer> keys = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (found.block(i) == block) {
        keys.add(found.key(i));
      }
    }
    return keys;
  }

  @Test
  void findsTheSameInTheSameText() {
    for (Block block : Block.values()) {
      assertThat(keys("ask my wife, you know", block))
          .isNotEmpty()
          .isEqualTo(keys("ASK  my wife you know!", block));
    }
  }

  @Test
  void countsWordsAndPairsWithBothEnds() {
    assertThat(keys("a b c", Block.WORDS)).hasSize(7).doesNotHaveDuplicates();
    assertThat(keys("a", Block.WORDS)).hasSize(3);
    assertThat(keys("a b", Block.WORDS)).isNotEqualTo(keys("b a", Block.WORDS));
  }

  @Test
  void pairsWordsOverTheOneBetweenThem() {
    assertThat(keys("paid it twice", Block.GAPPED))
        .hasSize(1)
        .isEqualTo(keys("paid that uh twice", Block.GAPPED))
        .doesNotContainAnyElementsOf(keys("paid twice", Block.WORDS));
    assertThat(keys("paid twice", Block.GAPPED)).isEmpty();
  }

  @Test
  void countsCharactersInsideTheBoundsOfWords() {
    // _ab_: _a _ab _ab_ ab ab_ b_
    assertThat(keys("ab", Block.CHARACTERS)).hasSize(6).doesNotHaveDuplicates();
    assertThat(keys("ab cd", Block.CHARACTERS)).containsAll(keys("ab", Block.CHARACTERS));
    assertThat(keys("ab cd", Block.CHARACTERS)).hasSize(12);
  }

  @Test
  void leavesFillersOutOfWordsAndConcepts() {
    assertThat(keys("ask uh my you know wife", Block.WORDS))
        .hasSize(7)
        .isEqualTo(keys("ask my wife", Block.WORDS));
    assertThat(keys("uh ask my wife", Block.CONCEPTS))
        .isEqualTo(keys("ask my wife", Block.CONCEPTS));
  }

  @Test
  void putsConceptsInForWords() {
    assertThat(keys("ask my wife", Block.CONCEPTS))
        .hasSize(3)
        .isEqualTo(keys("ask my brother in law", Block.CONCEPTS));
    assertThat(keys("ask my boss", Block.CONCEPTS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?!", "a", "我没有钱", "ask my brother in law", "uh you know"})
  void coversTokensThatThereAre(String text) {
    Tokens tokens = NORMALIZER.tokens(text);
    Occurrences found = of(text);
    for (int i = 0; i < found.size(); i++) {
      assertThat(found.key(i)).isNotZero();
      assertThat(found.firstToken(i)).isBetween(0, found.lastToken(i));
      assertThat(found.lastToken(i)).isLessThan(tokens.size());
    }
  }

  @Test
  void findsNoConceptsWithoutALexicon() {
    Tokens tokens = NORMALIZER.tokens("ask my wife");
    Occurrences found = Features.of(tokens, Concepts.none(tokens), -1);
    for (int i = 0; i < found.size(); i++) {
      assertThat(found.block(i)).isNotEqualTo(Block.CONCEPTS);
    }
  }
}
