package org.callcoach.internal.feature;

import org.callcoach.internal.lexicon.Concepts;
import org.callcoach.internal.text.Hash;
import org.callcoach.internal.text.Tokens;

/**
 * What a classifier sees of an utterance: words and word pairs, pairs of words with one between
 * them, character n-grams inside word bounds, and words and pairs with concepts put in for words.
 *
 * <p>The sizes are those that were measured best among plain linear models (see core/README.md).
 */
public final class Features {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;
  private static final char FRAME = '_';
  private static final int CONCEPT_SALT = 0xC0;

  private Features() {}

  /** Extracts the features of the tokens; the filler concept is left out of words and concepts. */
  public static Occurrences of(Tokens tokens, Concepts concepts, int filler) {
    Occurrences found = new Occurrences(8 * tokens.size() + 5 * tokens.length());
    int[] cover = concepts.cover();
    words(tokens, cover, filler, found);
    characters(tokens, found);
    concepts(tokens, cover, filler, found);
    return found;
  }

  private static void words(Tokens tokens, int[] cover, int filler, Occurrences found) {
    int earlier = -1;
    int before = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (isFiller(cover[i], filler)) {
        i += (cover[i] & 255) - 1;
        continue;
      }
      add(found, Block.WORDS, Hash.combine(Hash.start(11), tokens.hash(i)), i, i);
      long pair = Hash.combine(Hash.start(12), before < 0 ? 1 : tokens.hash(before));
      add(found, Block.WORDS, Hash.combine(pair, tokens.hash(i)), Math.max(before, 0), i);
      if (earlier >= 0) {
        long gapped = Hash.combine(Hash.start(13), tokens.hash(earlier));
        add(found, Block.GAPPED, Hash.combine(gapped, tokens.hash(i)), earlier, i);
      }
      earlier = before;
      before = i;
    }
    if (before >= 0) {
      long pair = Hash.combine(Hash.start(12), tokens.hash(before));
      add(found, Block.WORDS, Hash.combine(pair, 2), before, before);
    }
  }

  private static void concepts(Tokens tokens, int[] cover, int filler, Occurrences found) {
    long before = 1;
    int beforeAt = 0;
    boolean beforeConcept = false;
    int i = 0;
    while (i < tokens.size()) {
      boolean concept = cover[i] != Concepts.NONE;
      int next = i + (concept ? cover[i] & 255 : 1);
      if (!isFiller(cover[i], filler)) {
        long here = concept ? Hash.add(Hash.start(CONCEPT_SALT), cover[i] >>> 8) : tokens.hash(i);
        if (concept) {
          add(found, Block.CONCEPTS, Hash.combine(Hash.start(21), here), i, next - 1);
        }
        if (concept || beforeConcept) {
          long pair = Hash.combine(Hash.combine(Hash.start(22), before), here);
          add(found, Block.CONCEPTS, pair, beforeAt, next - 1);
        }
        before = here;
        beforeAt = i;
        beforeConcept = concept;
      }
      i = next;
    }
    if (beforeConcept) {
      long pair = Hash.combine(Hash.combine(Hash.start(22), before), 2);
      add(found, Block.CONCEPTS, pair, beforeAt, tokens.size() - 1);
    }
  }

  private static boolean isFiller(int cover, int filler) {
    return filler >= 0 && cover != Concepts.NONE && cover >>> 8 == filler;
  }

  private static void characters(Tokens tokens, Occurrences found) {
    int length = tokens.length();
    int token = 0;
    for (int start = 0; start < length; start++) {
      while (token < tokens.size() - 1 && tokens.to(token) <= start) {
        token++;
      }
      long hash = Hash.start(31);
      for (int end = start; end < length && end - start < LONGEST; end++) {
        hash = Hash.add(hash, tokens.charAt(end));
        if (end - start + 1 >= SHORTEST) {
          add(found, Block.CHARACTERS, hash, token, lastToken(tokens, token, end));
        }
        if (end > start && tokens.charAt(end) == FRAME) {
          break;
        }
      }
    }
  }

  private static int lastToken(Tokens tokens, int token, int end) {
    int last = token;
    while (last < tokens.size() - 1 && tokens.from(last + 1) <= end) {
      last++;
    }
    return last;
  }

  private static void add(Occurrences found, Block block, long hash, int first, int last) {
    found.add(block, Hash.fold(hash), first, last);
  }
}
