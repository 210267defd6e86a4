package org.callcoach.internal.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;
import org.callcoach.internal.text.Hash;
import org.callcoach.internal.text.Tokens;

/** The words of a language's utterances, and its scripts. Immutable. */
public final class Vocabulary {
  /** A script that one word in ten is written in belongs to the language: "OK" is not Chinese. */
  private static final double OWN_SCRIPT = 0.1;

  private final int[] words;
  private final Set<UnicodeScript> scripts;

  private Vocabulary(int[] words, Set<UnicodeScript> scripts) {
    this.words = words;
    this.scripts = scripts;
  }

  public static Vocabulary of(Collection<Tokens> utterances) {
    Map<UnicodeScript, Integer> letters = new HashMap<>();
    int total = 0;
    for (Tokens tokens : utterances) {
      for (int i = 0; i < tokens.size(); i++) {
        letters.merge(script(tokens, i), 1, Integer::sum);
        total++;
      }
    }
    EnumSet<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    for (Map.Entry<UnicodeScript, Integer> script : letters.entrySet()) {
      if (script.getValue() >= total * OWN_SCRIPT) {
        scripts.add(script.getKey());
      }
    }
    int[] words =
        utterances.stream()
            .flatMapToInt(t -> java.util.stream.IntStream.range(0, t.size()).map(i -> key(t, i)))
            .sorted()
            .distinct()
            .toArray();
    return new Vocabulary(words, scripts);
  }

  /** Returns the share of the tokens that are known words, 0 to 1; 0 where there is no token. */
  double share(Tokens tokens) {
    int known = 0;
    for (int i = 0; i < tokens.size(); i++) {
      known += Arrays.binarySearch(words, key(tokens, i)) >= 0 ? 1 : 0;
    }
    return tokens.size() == 0 ? 0 : (double) known / tokens.size();
  }

  /** Tells whether a token is written in one of the language's scripts. */
  boolean writes(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (scripts.contains(script(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  private static UnicodeScript script(Tokens tokens, int token) {
    return UnicodeScript.of(tokens.charAt(tokens.from(token)));
  }

  private static int key(Tokens tokens, int token) {
    return Hash.fold(tokens.hash(token));
  }

  public void write(Out out) {
    out.integers(words).texts(scripts.stream().map(UnicodeScript::name).sorted().toList());
  }

  /** Reads what {@link #write} wrote. */
  public static Vocabulary read(In in) {
    int[] words = in.integers();
    EnumSet<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    in.texts().forEach(name -> scripts.add(UnicodeScript.valueOf(name)));
    return new Vocabulary(words, scripts);
  }
}
