package org.callcoach.console;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.callcoach.CallState;
import org.callcoach.advice.Advice;
import org.callcoach.advice.Reply;
import org.callcoach.advice.Withheld;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.ScoredIntent;
import org.callcoach.nlu.Signal;
import org.callcoach.nlu.Span;
import org.callcoach.nlu.Understanding;
import org.callcoach.nlu.Weight;
import org.callcoach.notes.Promise;
import org.callcoach.notes.Way;
import org.callcoach.plan.Rhythm;
import org.callcoach.policy.Finding;
import org.callcoach.policy.PolicyRule;
import org.callcoach.policy.Ruling;
import org.callcoach.policy.Skill;

/** The library's records as the command line's JSON. */
final class JsonOutput {
  private JsonOutput() {}

  static void understanding(Understanding understanding, JsonGenerator json) throws IOException {
    json.writeStringField("text", understanding.text());
    json.writeStringField("language", understanding.language().tag());
    json.writeArrayFieldStart("intents");
    for (ScoredIntent intent : understanding.intents()) {
      intent(intent, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("facts");
    for (Fact fact : understanding.facts()) {
      fact(fact, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("signals");
    for (Signal signal : understanding.signals()) {
      json.writeString(signal.id());
    }
    json.writeEndArray();
  }

  private static void intent(ScoredIntent intent, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", intent.intent().id());
    if (intent.situation().isPresent()) {
      json.writeStringField("situation", intent.situation().get());
    }
    number("confidence", intent.confidence(), 4, json);
    span(intent.span(), json);
    if (!intent.because().isEmpty()) {
      json.writeArrayFieldStart("because");
      for (Weight weight : intent.because()) {
        json.writeStartObject();
        json.writeStringField("text", weight.text());
        if (weight.span().isPresent()) {
          span(weight.span().get(), json);
        }
        number("weight", weight.value(), 6, json);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void fact(Fact fact, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", fact.type().id());
    span(fact.span(), json);
    json.writeStringField("text", fact.text());
    json.writeStringField("value", fact.value());
    json.writeEndObject();
  }

  private static void span(Span span, JsonGenerator json) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  static void advice(Advice advice, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("replies");
    for (Reply reply : advice.replies()) {
      json.writeStartObject();
      json.writeStringField("phrase", reply.phrase());
      json.writeStringField("tone", reply.tone().id());
      json.writeStringField("move", reply.move().id());
      json.writeStringField("text", reply.text());
      json.writeStringField("reason", reply.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("withheld");
    for (Withheld withheld : advice.withheld()) {
      json.writeStartObject();
      json.writeStringField("tone", withheld.tone().id());
      json.writeStringField("move", withheld.move().id());
      json.writeStringField("reason", withheld.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (!advice.due().isEmpty()) {
      due(advice.due(), json);
    }
  }

  /** What the policy wants said next. */
  private static void due(List<PolicyRule> due, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("due");
    for (PolicyRule rule : due) {
      json.writeStartObject();
      json.writeStringField("rule", rule.path());
      json.writeStringField("text", rule.text());
      json.writeStringField("source", rule.citation());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void ruling(Ruling ruling, JsonGenerator json) throws IOException {
    json.writeStringField("text", ruling.text());
    json.writeStringField("language", ruling.language().tag());
    json.writeStringField("verdict", ruling.verdict().id());
    json.writeArrayFieldStart("findings");
    for (Finding finding : ruling.findings()) {
      json.writeStartObject();
      json.writeStringField("category", finding.category().id());
      span(finding.span(), json);
      json.writeStringField("rule", finding.rule());
      json.writeStringField("source", finding.source());
      if (finding.instead().isPresent()) {
        json.writeStringField("instead", finding.instead().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("skills");
    for (Skill skill : ruling.skills()) {
      json.writeString(skill.id());
    }
    json.writeEndArray();
  }

  static void state(CallState state, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("state");
    json.writeStringField("stage", state.stage().id());
    json.writeBooleanField("verified", state.verified());
    json.writeArrayFieldStart("signals");
    for (Signal signal : state.signals()) {
      json.writeString(signal.id());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("agreed");
    for (Promise promise : state.log().agreed()) {
      json.writeStartObject();
      optional("date", promise.date().map(LocalDate::toString), json);
      optional("amount", promise.amount().map(BigDecimal::toPlainString), json);
      optional("instalment", promise.instalment().map(BigDecimal::toPlainString), json);
      optional("count", promise.count().map(String::valueOf), json);
      optional("rhythm", promise.rhythm().map(Rhythm::id), json);
      optional("way", promise.way().map(Way::id), json);
      json.writeStringField("status", promise.status().id());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void optional(String name, Optional<String> value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  static void number(String name, double value, int digits, JsonGenerator json) throws IOException {
    json.writeNumberField(name, new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN));
  }
}
