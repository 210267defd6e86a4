package org.callcoach.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.callcoach.Account;
import org.callcoach.Authority;
import org.callcoach.CallCoach;
import org.callcoach.CallContext;
import org.callcoach.Language;
import org.callcoach.Turn;
import org.callcoach.nlu.Understanding;
import org.callcoach.policy.Ruling;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Time of one utterance, all three languages in turn; the sample gives median and p99. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CoachBenchmark {
  private final CallContext context = CallContext.on(LocalDate.of(2026, 11, 21));
  private final CallContext english = context.in(Language.of("en"));
  private final CallContext withAccount =
      context.about(
          Account.builder()
              .creditor("First Prairie Bank")
              .amount("3914.77", "USD")
              .dueDate(LocalDate.of(2026, 9, 28))
              .contractClause("Payment is due within 30 days of the invoice.")
              .authority(new Authority(10, 6))
              .build());
  private CallCoach coach = CallCoach.builder().languages("en", "fr", "es").build();
  private int next;

  /** Creates the state of one trial. */
  public CoachBenchmark() {}

  /** Loads the packs anew for every trial. */
  @Setup
  public void load() {
    coach = CallCoach.builder().languages("en", "fr", "es").build();
  }

  private String utterance() {
    next = (next + 1) % Utterances.ALL.size();
    return Utterances.ALL.get(next);
  }

  /** Language, normalising, features, scores, signals, facts. */
  @Benchmark
  public Understanding understand() {
    return coach.understand(utterance(), context);
  }

  /** The same and three replies, nothing known of the account. */
  @Benchmark
  public Turn advise() {
    return coach.advise(utterance(), context);
  }

  /** What an agent says: rules, features, scores, findings. */
  @Benchmark
  public Ruling check() {
    next = (next + 1) % Utterances.AGENT.size();
    return coach.check(Utterances.AGENT.get(next), english);
  }

  /** The same with an account, so that sums and days are written out. */
  @Benchmark
  public Turn adviseOnAccount() {
    return coach.advise(utterance(), withAccount);
  }
}
