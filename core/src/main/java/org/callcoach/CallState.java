package org.callcoach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callcoach.advice.Tone;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;

/**
 * What a call has come to, as far as advice depends on it. Immutable.
 *
 * @param stage where the call is
 * @param verified whether the person on the line is known to be the debtor
 * @param language the language that the debtor's words have settled on
 * @param signals raised so far; they hold for the rest of the call
 * @param heard every intent that was likely in a debtor turn, in the order of first hearing
 * @param said tones in which the agent has spoken, as far as it used suggested replies
 * @param shown ids of the phrases suggested so far; none comes again while there is another
 * @param log what was said, turn by turn
 */
public record CallState(
    Stage stage,
    boolean verified,
    Optional<Language> language,
    Set<Signal> signals,
    Set<Intent> heard,
    Set<Tone> said,
    Set<String> shown,
    CallLog log) {

  private static final CallState OPENING =
      new CallState(
          Stage.OPENING,
          false,
          Optional.empty(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          CallLog.EMPTY);

  private static final Set<Signal> SOMEBODY_ELSE =
      EnumSet.of(Signal.WRONG_PARTY, Signal.THIRD_PARTY_ON_LINE, Signal.DECEASED);

  /** Copies its collections; all iterate in a fixed order. */
  public CallState {
    signals = inOrder(Signal.class, signals);
    heard = Collections.unmodifiableSet(new LinkedHashSet<>(heard));
    said = inOrder(Tone.class, said);
    shown = Collections.unmodifiableSet(new LinkedHashSet<>(shown));
  }

  /** Returns the state before anything was said: nobody verified, nothing raised. */
  public static CallState opening() {
    return OPENING;
  }

  /**
   * Returns the state of a talk with the verified debtor, of which only the next words are known.
   */
  public static CallState underway() {
    return OPENING.at(Stage.NEGOTIATION).withVerified(true);
  }

  /** Returns this state at another stage. */
  public CallState at(Stage stage) {
    return new CallState(stage, verified, language, signals, heard, said, shown, log);
  }

  /** Returns this state with the person verified, or no longer. */
  public CallState withVerified(boolean verified) {
    return new CallState(stage, verified, language, signals, heard, said, shown, log);
  }

  /** Returns this state with the language settled. */
  public CallState withLanguage(Language language) {
    return new CallState(stage, verified, Optional.of(language), signals, heard, said, shown, log);
  }

  /**
   * Returns this state after the debtor said something of that intent and raised those signals; who
   * is somebody else, or speaks for the dead, is no longer verified.
   */
  public CallState afterHearing(Intent intent, Set<Signal> raised) {
    return new CallState(
        stage,
        verified && Collections.disjoint(raised, SOMEBODY_ELSE),
        language,
        union(signals, raised),
        union(heard, Set.of(intent)),
        said,
        shown,
        log);
  }

  /** Returns this state after those phrases were suggested. */
  public CallState afterShowing(List<String> phrases) {
    return new CallState(
        stage,
        verified,
        language,
        signals,
        heard,
        said,
        union(shown, new ArrayList<>(phrases)),
        log);
  }

  /** Returns this state after the agent said something in that tone. */
  public CallState afterSaying(Tone tone) {
    return new CallState(
        stage, verified, language, signals, heard, union(said, Set.of(tone)), shown, log);
  }

  /** Returns this state with what was said up to now. */
  public CallState with(CallLog log) {
    return new CallState(stage, verified, language, signals, heard, said, shown, log);
  }

  private static <T> Set<T> union(Set<T> set, Iterable<? extends T> more) {
    Set<T> union = new LinkedHashSet<>(set);
    more.forEach(union::add);
    return union;
  }

  private static <E extends Enum<E>> Set<E> inOrder(Class<E> type, Set<E> set) {
    EnumSet<E> sorted = EnumSet.noneOf(type);
    sorted.addAll(set);
    return Collections.unmodifiableSet(sorted);
  }
}
