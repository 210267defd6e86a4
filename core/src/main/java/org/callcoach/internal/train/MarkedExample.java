package org.callcoach.internal.train;

import java.util.Set;
import org.callcoach.internal.feature.Occurrences;

/** An utterance under any number of labels: their numbers, and its features. */
public record MarkedExample(Set<Integer> labels, Occurrences features) {
  /** Copies the labels. */
  public MarkedExample {
    labels = Set.copyOf(labels);
  }
}
