package org.callcoach.console;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.callcoach.AgentLine;
import org.callcoach.Call;
import org.callcoach.CallCoach;
import org.callcoach.CallState;
import org.callcoach.Speaker;
import org.callcoach.Turn;
import org.callcoach.policy.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A whole call a line. */
@Command(
    name = "replay",
    description = {
      "Plays whole calls, one a line as JSON: what was understood and what could have been said at",
      "each turn, one line a turn, and then the record of the call."
    },
    mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Mixin private SharedOptions shared;

  @Override
  public Integer call() throws IOException {
    CallCoach coach = shared.coach();
    return Lines.expand((line, out) -> replay(coach, recorded(line), out));
  }

  private RecordedCall recorded(String line) throws IOException {
    try {
      return RecordedCall.read(MAPPER.readTree(line), shared);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private void replay(CallCoach coach, RecordedCall recorded, Lines.Sink out) throws IOException {
    Call call = coach.newCall(recorded.context(shared.context(coach)));
    int number = 0;
    for (RecordedCall.Said said : recorded.turns()) {
      int turn = number++;
      if (said.speaker() == Speaker.DEBTOR) {
        Turn heard = call.debtorSays(said.text());
        CallState state = call.state();
        out.line(
            json -> {
              begin(recorded, turn, said.speaker(), json);
              json.writeObjectFieldStart("understanding");
              JsonOutput.understanding(heard.understanding(), json);
              json.writeEndObject();
              json.writeObjectFieldStart("advice");
              JsonOutput.advice(heard.advice(), json);
              json.writeEndObject();
              JsonOutput.state(state, json);
              json.writeEndObject();
            });
      } else {
        Ruling ruling = call.check(said.text());
        AgentLine read = call.agentSays(said.text());
        CallState state = call.state();
        out.line(
            json -> {
              begin(recorded, turn, said.speaker(), json);
              agent(ruling, read, json);
              JsonOutput.state(state, json);
              json.writeEndObject();
            });
      }
    }
    String summary = call.summary().toJson();
    out.line(
        json -> {
          json.writeStartObject();
          json.writeStringField("id", recorded.id());
          json.writeFieldName("summary");
          json.writeRawValue(summary);
          json.writeEndObject();
        });
  }

  private static void begin(RecordedCall recorded, int turn, Speaker speaker, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", recorded.id());
    json.writeNumberField("turn", turn);
    json.writeStringField("speaker", speaker.id());
  }

  private static void agent(Ruling ruling, AgentLine line, JsonGenerator json) throws IOException {
    Ruling shown =
        new Ruling(
            ruling.text(), ruling.language(), ruling.verdict(), ruling.findings(), line.skills());
    JsonOutput.ruling(shown, json);
  }
}
