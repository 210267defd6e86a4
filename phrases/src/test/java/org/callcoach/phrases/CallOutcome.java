package org.callcoach.phrases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.callcoach.Call;
import org.callcoach.notes.Outcome;
import org.callcoach.notes.Promise;

/** Compares what a call has led to. */
final class CallOutcome {
  private CallOutcome() {}

  static void count(CallStory story, Call call, CallScore score) {
    List<String> expected = story.fields().getOrDefault("outcome", List.of());
    String at = "%s %s".formatted(story.language(), story.name());
    Outcome outcome = call.summary().outcome();
    boolean isRight = expected.contains(outcome.kind().id());
    String date = outcome.date().map(LocalDate::toString).orElse("");
    String pays =
        call.state()
            .log()
            .promise()
            .flatMap(promise -> promise.instalment().or(promise::amount))
            .map(BigDecimal::toPlainString)
            .orElse("");
    String wanted = story.field("date", "");
    isRight &= wanted.isEmpty() || wanted.equals(date);
    String sum = story.field("pays", "");
    isRight &=
        sum.isEmpty()
            || (!pays.isEmpty() && new BigDecimal(sum).compareTo(new BigDecimal(pays)) == 0);
    String found = "%s %s %s".formatted(outcome.kind().id(), date, pays);
    String status = call.state().log().promise().map(Promise::status).map(Enum::name).orElse("");
    score.count(
        CallScore.Measure.OUTCOME,
        isRight,
        at,
        expected + " " + wanted + " " + sum,
        found + " " + status);
  }
}
