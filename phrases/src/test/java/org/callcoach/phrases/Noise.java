package org.callcoach.phrases;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What a recogniser does to a line: no case, no punctuation, a tenth of the words lost or wrong.
 */
final class Noise {
  private static final double WORD_ERRORS = 0.1;

  private final Random random = new Random(20_261_121);

  String over(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}' ]+", " ");
    List<String> heard = new ArrayList<>();
    for (String word : plain.strip().split(" +", -1)) {
      double chance = random.nextDouble();
      if (chance < WORD_ERRORS / 3) {
        continue;
      }
      heard.add(chance < WORD_ERRORS * 2 / 3 ? misheard(word) : word);
      if (chance > 1 - WORD_ERRORS / 3) {
        heard.add(word);
      }
    }
    return String.join(" ", heard);
  }

  /** Without accents, and with two letters changed over in the middle. */
  private String misheard(String word) {
    String bare =
        Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replace("'", "");
    if (bare.length() < 4) {
      return bare;
    }
    int at = 1 + random.nextInt(bare.length() - 2);
    return bare.substring(0, at) + bare.charAt(at + 1) + bare.charAt(at) + bare.substring(at + 2);
  }
}
