package org.callcoach.internal.understand;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.callcoach.internal.binary.CorruptException;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;
import org.callcoach.internal.classify.Calibration;
import org.callcoach.internal.classify.LinearModel;
import org.callcoach.internal.text.Hash;
import org.callcoach.internal.text.Tokens;
import org.callcoach.nlu.Intent;

/** What the trainer learnt of one language. Immutable. */
public final class IntentModel {
  private final LinearModel linear;
  private final Calibration calibration;
  private final double readable;
  private final long[] examples;
  private final byte[] exampleIntents;

  private IntentModel(
      LinearModel linear,
      Calibration calibration,
      double readable,
      long[] examples,
      byte[] exampleIntents) {
    this.linear = linear;
    this.calibration = calibration;
    this.readable = readable;
    this.examples = examples;
    this.exampleIntents = exampleIntents;
  }

  /**
   * Puts together what was learnt.
   *
   * @param linear labels are the ids of {@link Intent}, in the order of the enum
   * @param readable with a smaller share of its features known, a line is noise
   * @param examples the intent of each trained utterance, by {@link #key}
   */
  public static IntentModel of(
      LinearModel linear, Calibration calibration, double readable, Map<Long, Intent> examples) {
    TreeMap<Long, Intent> sorted = new TreeMap<>(examples);
    long[] keys = sorted.keySet().stream().mapToLong(Long::longValue).toArray();
    byte[] intents = new byte[keys.length];
    int i = 0;
    for (Intent intent : sorted.values()) {
      intents[i++] = (byte) intent.ordinal();
    }
    return new IntentModel(linear, calibration, readable, keys, intents);
  }

  LinearModel linear() {
    return linear;
  }

  Calibration calibration() {
    return calibration;
  }

  double readable() {
    return readable;
  }

  /** The same for utterances with the same words in the same order. */
  public static long key(Tokens tokens) {
    long key = Hash.start(99);
    for (int i = 0; i < tokens.size(); i++) {
      key = Hash.combine(key, tokens.hash(i));
    }
    return key;
  }

  /** Returns the ordinal of the intent under which just these words were written, or -1. */
  int example(Tokens tokens) {
    int at = Arrays.binarySearch(examples, key(tokens));
    return at < 0 ? -1 : exampleIntents[at];
  }

  public void write(Out out) {
    linear.write(out);
    calibration.write(out);
    out.real(readable);
    out.longs(examples).bytes(exampleIntents);
  }

  /** Reads what {@link #write} wrote. */
  public static IntentModel read(In in) {
    LinearModel linear = LinearModel.read(in);
    Calibration calibration = Calibration.read(in);
    double readable = in.real();
    List<String> intents = Arrays.stream(Intent.values()).map(Intent::id).toList();
    long[] examples = in.longs();
    byte[] exampleIntents = in.bytes();
    if (!linear.labels().equals(intents) || examples.length != exampleIntents.length) {
      throw new CorruptException("is of another version of the vocabulary", null);
    }
    return new IntentModel(linear, calibration, readable, examples, exampleIntents);
  }
}
