package org.callcoach.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callcoach.Account;
import org.callcoach.CallCoach;
import org.callcoach.CallContext;
import org.callcoach.CallState;
import org.callcoach.Language;
import org.callcoach.advice.Move;
import org.callcoach.advice.Reply;
import org.callcoach.advice.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The own pack that the README shows, as it stands there. */
final class OwnPhrasesTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Pattern FILE = Pattern.compile("(?ms)^```\\nown/(\\S+)\\n(.*?)^```$");
  private static final CallContext CONTEXT =
      CallContext.on(LocalDate.of(2026, 11, 21))
          .in(Language.of("en"))
          .about(Account.builder().contractClause("§ 7.").build());
  private static final CallState EARNED = CallState.underway().afterSaying(Tone.EMPATHETIC);
  private static final String STALLS = "I'll see what I can do";
  private static final String REFUSES = "I'm not going to pay";

  @TempDir private Path own;

  private CallCoach coach() throws IOException {
    Matcher file = FILE.matcher(Files.readString(README));
    int files = 0;
    while (file.find()) {
      Path path = own.resolve(file.group(1));
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.group(2));
      files++;
    }
    assertThat(files).isEqualTo(2);
    return CallCoach.builder().languages("en").pack(own).build();
  }

  private static List<Reply> replies(CallCoach coach, String line) {
    return coach.advise(line, CONTEXT, EARNED, 99).advice().replies();
  }

  @Test
  void theReadmesOwnPackAddsAndRemoves() throws IOException {
    CallCoach house = coach();
    CallCoach bundled = CallCoach.builder().languages("en").build();
    CallState before = CallState.underway();

    assertThat(house.whyNot("en/hardship-plan-own-1", "I have no money", CONTEXT, before))
        .doesNotContainAnyElementsOf(List.of("it was shown earlier in this call"));
    assertThat(bundled.whyNot("en/refusal-meeting-2", REFUSES, CONTEXT, before)).isNotEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> house.whyNot("en/refusal-meeting-2", REFUSES, CONTEXT, before))
        .withMessageContaining("there is no phrase");

    Reply best = replies(house, STALLS).get(0);
    assertThat(best.move()).isEqualTo(Move.PROPOSE_MEETING);
    assertThat(best.reason()).isEqualTo("our branch is round the corner");
    assertThat(replies(bundled, STALLS)).noneMatch(r -> r.move() == Move.PROPOSE_MEETING);

    assertThat(replies(bundled, REFUSES)).anyMatch(r -> r.move() == Move.EXPLAIN_CONSEQUENCE);
    assertThat(replies(house, REFUSES))
        .isNotEmpty()
        .noneMatch(r -> r.move() == Move.EXPLAIN_CONSEQUENCE);
  }
}
