package org.callcoach.internal.pack;

import java.util.List;
import org.callcoach.nlu.Signal;

/**
 * An entry of {@code signals.yaml}.
 *
 * @param patterns any one of them fires
 * @param fires utterances in which it must fire
 * @param silent utterances in which it must not
 */
record SignalRule(
    Signal signal, List<Located> patterns, List<Located> fires, List<Located> silent) {

  /** A text with its place. */
  record Located(String file, int line, String text) {}
}
