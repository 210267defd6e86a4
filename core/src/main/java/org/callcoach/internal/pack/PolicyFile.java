package org.callcoach.internal.pack;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.callcoach.internal.policy.PolicyBook.Entry;
import org.callcoach.nlu.Signal;
import org.callcoach.notes.Cue;
import org.callcoach.policy.Policy;
import org.callcoach.policy.PolicyConsequence;
import org.callcoach.policy.PolicyCount;
import org.callcoach.policy.PolicyEffect;
import org.callcoach.policy.PolicyOccasion;
import org.callcoach.policy.PolicyRule;
import org.callcoach.policy.PolicyTopic;
import org.callcoach.policy.Violation;

/**
 * Reads {@code policies/ID.yaml}; a file of the same name in an own directory is laid over it, rule
 * by rule.
 */
final class PolicyFile {
  private static final Set<String> SECTIONS =
      Set.of(
          "windows",
          "caps",
          "cool-downs",
          "waits",
          "holds",
          "best-hours",
          "disclosures",
          "stops",
          "violations",
          "consequences",
          "silences");
  private static final Set<String> NAMES = Set.of("name", "language");

  private final String id;
  private final Reader reader;
  private final PolicyReader parts;
  private final PolicyExamples examples;
  private final Set<String> seen = new HashSet<>();

  private PolicyFile(String id, Reader reader, Consumer<PolicyLine> said) {
    this.id = id;
    this.reader = reader;
    this.parts = new PolicyReader(reader, id);
    this.examples = new PolicyExamples(id, reader, said);
  }

  /**
   * Returns the policy; nothing where the file is no policy at all.
   *
   * @param said takes the examples of rules about what is said
   */
  static Optional<Entry> read(
      String id,
      String content,
      Optional<Entry> below,
      Problems problems,
      Consumer<PolicyLine> said) {
    String file = PackFiles.policy(id);
    PolicyFile policy = new PolicyFile(id, new Reader(file, problems), said);
    // What is laid over a policy need not say again what that is.
    Set<String> required = below.isPresent() ? Set.of("id") : Sets.union(NAMES, Set.of("id"));
    Set<String> optional = Sets.union(SECTIONS, Sets.union(NAMES, Set.of("parent")));
    return YamlFile.parse(file, content, problems)
        .flatMap(root -> policy.reader.fields(root, required, optional))
        .map(fields -> policy.entry(fields, below));
  }

  private Entry entry(Mapping fields, Optional<Entry> below) {
    Optional<String> said = reader.text(fields.get("id"));
    if (said.isPresent() && !said.get().equals(id)) {
      reader.problem(fields.get("id"), "id \"%s\" is not the name of the file", said.get());
    }
    fields.find("language").flatMap(reader::text).ifPresent(tag -> language(fields, tag));
    Optional<String> name = fields.find("name").flatMap(reader::text);
    Optional<String> parent = fields.find("parent").flatMap(reader::text);
    return new Entry(
        name.or(() -> below.map(Entry::name)).orElse(""),
        parent.or(() -> below.flatMap(Entry::parent)),
        policy(fields, below.map(Entry::own)));
  }

  private void language(Mapping fields, String tag) {
    try {
      examples.in(org.callcoach.Language.of(tag));
    } catch (IllegalArgumentException e) {
      reader.problem(fields.get("language"), "%s", e.getMessage());
    }
  }

  private Policy policy(Mapping fields, Optional<Policy> below) {
    return new Policy(
        List.of(id),
        section(fields, "windows", Set.of("channels", "hours"), Set.of("place"), this::window)
            .over(below, Policy::windows, Policy.Window::rule),
        section(
                fields,
                "caps",
                Set.of("channels", "counts", "most", "period"),
                Set.of("place", "agreed-is-free", "after-conversation"),
                this::cap)
            .over(below, Policy::caps, Policy.Cap::rule),
        section(fields, "cool-downs", Set.of("channels", "days"), Set.of(), this::coolDown)
            .over(below, Policy::coolDowns, Policy.CoolDown::rule),
        section(fields, "waits", Set.of("channels", "days"), Set.of(), this::waiting)
            .over(below, Policy::waits, Policy.Wait::rule),
        section(fields, "holds", Set.of("channels", "ground"), Set.of(), this::hold)
            .over(below, Policy::holds, Policy.Hold::rule),
        section(fields, "best-hours", Set.of("hours"), Set.of(), this::bestHours)
            .over(below, Policy::bestHours, Policy.BestHours::rule),
        section(fields, "disclosures", Set.of("when"), Set.of("said-by"), this::disclosure)
            .over(below, Policy::disclosures, Policy.Disclosure::rule),
        section(
                fields,
                "stops",
                Set.of("signal", "effect", "channels"),
                Set.of("written", "days", "place"),
                this::stop)
            .over(below, Policy::stops, Policy.Stop::rule),
        section(fields, "violations", Set.of("category"), Set.of(), this::prohibition)
            .over(below, Policy::prohibitions, Policy.Prohibition::rule),
        section(
                fields,
                "consequences",
                Set.of("consequence", "allowed"),
                Set.of(),
                this::consequence)
            .over(below, Policy::consequences, Policy.Consequence::rule),
        section(fields, "silences", Set.of("about"), Set.of(), this::silence)
            .over(below, Policy::silences, Policy.Silence::rule));
  }

  /** The rules of a section, in the order of the file. */
  private record Section<R>(List<R> rules) {
    List<R> over(
        Optional<Policy> below, Function<Policy, List<R>> of, Function<R, PolicyRule> head) {
      Map<String, R> byId = new LinkedHashMap<>();
      below.map(of).orElse(List.of()).forEach(rule -> byId.put(head.apply(rule).id(), rule));
      rules.forEach(rule -> byId.put(head.apply(rule).id(), rule));
      return List.copyOf(byId.values());
    }
  }

  private <R> Section<R> section(
      Mapping policy,
      String key,
      Set<String> required,
      Set<String> optional,
      BiFunction<Mapping, PolicyRule, Optional<R>> read) {
    List<R> rules = new ArrayList<>();
    for (Node item : policy.find(key).map(reader::items).orElse(List.of())) {
      reader
          .fields(
              item,
              Sets.union(PolicyReader.HEAD, required),
              Sets.union(PolicyReader.DAYS, optional))
          .ifPresent(
              fields ->
                  parts
                      .rule(fields)
                      .filter(rule -> isFirst(fields, rule))
                      .flatMap(rule -> read.apply(fields, rule))
                      .ifPresent(rules::add));
    }
    return new Section<>(rules);
  }

  private boolean isFirst(Mapping fields, PolicyRule rule) {
    boolean isFirst = seen.add(rule.id());
    if (!isFirst) {
      reader.problem(fields.get("id"), "id \"%s\" stands in this file already", rule.id());
    }
    return isFirst;
  }

  private Optional<Policy.Window> window(Mapping fields, PolicyRule rule) {
    PolicyWeek week = PolicyWeek.read(fields.get("hours"), reader, parts);
    Policy.Window window =
        new Policy.Window(
            rule,
            parts.channels(fields.get("channels"), 1),
            parts.place(fields),
            week.days(),
            week.holiday());
    examples.window(fields, window);
    return Optional.of(window);
  }

  private Optional<Policy.Cap> cap(Mapping fields, PolicyRule rule) {
    Optional<PolicyCount> counts = reader.constant(fields.get("counts"), PolicyCount.class);
    int most = parts.number(fields.get("most"), 1, 1000);
    Optional<Policy.Cap> cap =
        parts
            .period(fields.get("period"))
            .filter(period -> counts.isPresent())
            .map(
                period ->
                    new Policy.Cap(
                        rule,
                        parts.channels(fields.get("channels"), 1),
                        parts.place(fields),
                        counts.orElseThrow(),
                        most,
                        period,
                        parts.flag(fields, "agreed-is-free"),
                        parts.flag(fields, "after-conversation")));
    cap.ifPresent(read -> examples.cap(fields, read));
    return cap;
  }

  private Optional<Policy.CoolDown> coolDown(Mapping fields, PolicyRule rule) {
    Policy.CoolDown coolDown =
        new Policy.CoolDown(
            rule,
            parts.channels(fields.get("channels"), 1),
            parts.number(fields.get("days"), 1, 366));
    examples.coolDown(fields, coolDown);
    return Optional.of(coolDown);
  }

  private Optional<Policy.Wait> waiting(Mapping fields, PolicyRule rule) {
    Policy.Wait wait =
        new Policy.Wait(
            rule,
            parts.channels(fields.get("channels"), 1),
            parts.number(fields.get("days"), 0, 366));
    examples.waiting(fields, wait);
    return Optional.of(wait);
  }

  private Optional<Policy.Hold> hold(Mapping fields, PolicyRule rule) {
    examples.lines(fields);
    return reader
        .constant(fields.get("ground"), Policy.Ground.class)
        .map(ground -> new Policy.Hold(rule, ground, parts.channels(fields.get("channels"), 1)));
  }

  private Optional<Policy.BestHours> bestHours(Mapping fields, PolicyRule rule) {
    examples.lines(fields);
    return parts.hours(fields.get("hours")).map(hours -> new Policy.BestHours(rule, hours));
  }

  private Optional<Policy.Disclosure> disclosure(Mapping fields, PolicyRule rule) {
    Set<Cue> by = EnumSet.noneOf(Cue.class);
    fields.find("said-by").ifPresent(node -> by.addAll(reader.constants(node, Cue.class)));
    return examples.said(
        fields,
        reader
            .constant(fields.get("when"), PolicyOccasion.class)
            .map(occasion -> new Policy.Disclosure(rule, occasion, by)));
  }

  private Optional<Policy.Stop> stop(Mapping fields, PolicyRule rule) {
    Optional<Signal> signal = reader.constant(fields.get("signal"), Signal.class);
    return examples.said(
        fields,
        reader
            .constant(fields.get("effect"), PolicyEffect.class)
            .filter(effect -> signal.isPresent())
            .map(
                effect ->
                    new Policy.Stop(
                        rule,
                        signal.orElseThrow(),
                        effect,
                        parts.channels(fields.get("channels"), 0),
                        parts.flag(fields, "written"),
                        fields.find("days").map(days -> parts.number(days, 1, 366)).orElse(0),
                        parts.place(fields))));
  }

  private Optional<Policy.Prohibition> prohibition(Mapping fields, PolicyRule rule) {
    return examples.said(
        fields,
        reader
            .constant(fields.get("category"), Violation.class)
            .map(category -> new Policy.Prohibition(rule, category)));
  }

  private Optional<Policy.Consequence> consequence(Mapping fields, PolicyRule rule) {
    boolean allowed = reader.flag(fields.get("allowed"));
    return examples.said(
        fields,
        reader
            .constant(fields.get("consequence"), PolicyConsequence.class)
            .map(consequence -> new Policy.Consequence(rule, consequence, allowed)));
  }

  private Optional<Policy.Silence> silence(Mapping fields, PolicyRule rule) {
    return examples.said(
        fields,
        reader
            .constant(fields.get("about"), PolicyTopic.class)
            .map(topic -> new Policy.Silence(rule, topic)));
  }
}
