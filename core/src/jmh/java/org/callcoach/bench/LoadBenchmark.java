package org.callcoach.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.callcoach.CallCoach;
import org.callcoach.CallContext;
import org.callcoach.Turn;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A fresh JVM each time: three languages loaded and the first advice given. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class LoadBenchmark {
  /** Creates the state of one trial. */
  public LoadBenchmark() {}

  /** From nothing to the first advice. */
  @Benchmark
  public Turn firstAdvice() {
    CallCoach coach = CallCoach.builder().languages("en", "fr", "es").build();
    return coach.advise(
        "my ex was meant to pay that, not me", CallContext.on(LocalDate.of(2026, 11, 21)));
  }
}
