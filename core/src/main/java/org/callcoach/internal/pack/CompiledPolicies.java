package org.callcoach.internal.pack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.callcoach.internal.Ids;
import org.callcoach.internal.binary.CorruptException;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;
import org.callcoach.internal.policy.PolicyBook;
import org.callcoach.internal.policy.PolicyBook.Entry;
import org.callcoach.nlu.Signal;
import org.callcoach.notes.Cue;
import org.callcoach.policy.Channel;
import org.callcoach.policy.ContactPlace;
import org.callcoach.policy.Policy;
import org.callcoach.policy.PolicyConsequence;
import org.callcoach.policy.PolicyCount;
import org.callcoach.policy.PolicyEffect;
import org.callcoach.policy.PolicyHours;
import org.callcoach.policy.PolicyOccasion;
import org.callcoach.policy.PolicyPeriod;
import org.callcoach.policy.PolicyRule;
import org.callcoach.policy.PolicyTopic;
import org.callcoach.policy.RuleSource;
import org.callcoach.policy.Violation;

/** The policies as they are stored; their examples did their work in the compiler and are not. */
final class CompiledPolicies {
  private static final int FORMAT = 2;

  private CompiledPolicies() {}

  static byte[] toBytes(PolicyBook book) {
    Out out = new Out();
    out.text("callcoach policies").integer(FORMAT).integer(book.entries().size());
    book.entries()
        .forEach(
            (id, entry) -> {
              out.text(id).text(entry.name()).text(entry.parent().orElse(""));
              write(entry.own(), out);
            });
    return out.toBytes();
  }

  static PolicyBook read(byte[] bytes) {
    In in = new In(bytes);
    if (!in.text().equals("callcoach policies") || in.integer() != FORMAT) {
      throw new CorruptException("holds no compiled policies of this version", null);
    }
    Map<String, Entry> entries = new TreeMap<>();
    for (int left = in.length(1); left > 0; left--) {
      String id = in.text();
      String name = in.text();
      Optional<String> parent = Optional.of(in.text()).filter(text -> !text.isEmpty());
      entries.put(id, new Entry(name, parent, policy(id, in)));
    }
    return new PolicyBook(entries);
  }

  private static void write(Policy policy, Out out) {
    each(
        policy.windows(),
        out,
        (rule, to) -> {
          head(rule.rule(), to);
          channels(rule.channels(), to).text(rule.place().map(ContactPlace::id).orElse(""));
          for (DayOfWeek day : DayOfWeek.values()) {
            hours(Optional.ofNullable(rule.hours().get(day)), to);
          }
          hours(rule.holiday(), to);
        });
    each(
        policy.caps(),
        out,
        (rule, to) -> {
          head(rule.rule(), to);
          channels(rule.channels(), to).text(rule.place().map(ContactPlace::id).orElse(""));
          to.text(rule.counts().id()).integer(rule.most());
          to.integer(rule.period().length()).text(rule.period().unit().name());
          flag(rule.period().rolling(), to);
          flag(rule.agreedIsFree(), to);
          flag(rule.afterConversation(), to);
        });
    each(
        policy.coolDowns(),
        out,
        (rule, to) -> channels(rule.channels(), head(rule.rule(), to)).integer(rule.days()));
    each(
        policy.waits(),
        out,
        (rule, to) -> channels(rule.channels(), head(rule.rule(), to)).integer(rule.days()));
    each(
        policy.holds(),
        out,
        (rule, to) -> channels(rule.channels(), head(rule.rule(), to)).text(Ids.of(rule.ground())));
    each(
        policy.bestHours(),
        out,
        (rule, to) -> hours(Optional.of(rule.hours()), head(rule.rule(), to)));
    each(
        policy.disclosures(),
        out,
        (rule, to) ->
            head(rule.rule(), to)
                .text(rule.occasion().id())
                .texts(rule.by().stream().map(Cue::id).toList()));
    each(
        policy.stops(),
        out,
        (rule, to) -> {
          head(rule.rule(), to).text(rule.signal().id()).text(rule.effect().id());
          flag(rule.written(), channels(rule.channels(), to)).integer(rule.days());
          to.text(rule.place().map(ContactPlace::id).orElse(""));
        });
    each(
        policy.prohibitions(), out, (rule, to) -> head(rule.rule(), to).text(rule.category().id()));
    each(
        policy.consequences(),
        out,
        (rule, to) -> flag(rule.allowed(), head(rule.rule(), to).text(rule.consequence().id())));
    each(policy.silences(), out, (rule, to) -> head(rule.rule(), to).text(rule.about().id()));
  }

  private static Policy policy(String id, In from) {
    return new Policy(
        List.of(id),
        all(
            from,
            in -> new Policy.Window(rule(id, in), channels(in), place(in), week(in), hours(in))),
        all(
            from,
            in ->
                new Policy.Cap(
                    rule(id, in),
                    channels(in),
                    place(in),
                    Ids.parse(PolicyCount.class, in.text()),
                    in.integer(),
                    new PolicyPeriod(in.integer(), ChronoUnit.valueOf(in.text()), flag(in)),
                    flag(in),
                    flag(in))),
        all(from, in -> new Policy.CoolDown(rule(id, in), channels(in), in.integer())),
        all(from, in -> new Policy.Wait(rule(id, in), channels(in), in.integer())),
        all(from, in -> hold(id, in)),
        all(from, in -> new Policy.BestHours(rule(id, in), hours(in).orElseThrow())),
        all(
            from,
            in ->
                new Policy.Disclosure(
                    rule(id, in), Ids.parse(PolicyOccasion.class, in.text()), cues(in))),
        all(
            from,
            in ->
                new Policy.Stop(
                    rule(id, in),
                    Signal.of(in.text()),
                    Ids.parse(PolicyEffect.class, in.text()),
                    channels(in),
                    flag(in),
                    in.integer(),
                    place(in))),
        all(from, in -> new Policy.Prohibition(rule(id, in), Violation.of(in.text()))),
        all(
            from,
            in -> new Policy.Consequence(rule(id, in), PolicyConsequence.of(in.text()), flag(in))),
        all(from, in -> new Policy.Silence(rule(id, in), Ids.parse(PolicyTopic.class, in.text()))));
  }

  /** The ground is stored last. */
  private static Policy.Hold hold(String id, In in) {
    PolicyRule rule = rule(id, in);
    Set<Channel> channels = channels(in);
    return new Policy.Hold(rule, Ids.parse(Policy.Ground.class, in.text()), channels);
  }

  private static <R> void each(List<R> rules, Out out, BiConsumer<R, Out> write) {
    out.integer(rules.size());
    rules.forEach(rule -> write.accept(rule, out));
  }

  private static <R> List<R> all(In in, Function<In, R> read) {
    List<R> rules = new ArrayList<>();
    for (int left = in.length(1); left > 0; left--) {
      rules.add(read.apply(in));
    }
    return rules;
  }

  private static Out head(PolicyRule rule, Out out) {
    out.text(rule.id()).text(rule.text()).text(rule.source().id()).text(rule.cite());
    flag(rule.verified(), out);
    return out.text(rule.from().map(LocalDate::toString).orElse(""))
        .text(rule.until().map(LocalDate::toString).orElse(""));
  }

  private static PolicyRule rule(String policy, In in) {
    String id = in.text();
    String text = in.text();
    RuleSource source = Ids.parse(RuleSource.class, in.text());
    return new PolicyRule(id, policy, text, source, in.text(), flag(in), day(in), day(in));
  }

  private static Optional<LocalDate> day(In in) {
    return Optional.of(in.text()).filter(text -> !text.isEmpty()).map(LocalDate::parse);
  }

  private static Out flag(boolean flag, Out out) {
    return out.integer(flag ? 1 : 0);
  }

  private static boolean flag(In in) {
    return in.integer() == 1;
  }

  private static Out channels(Set<Channel> channels, Out out) {
    return out.texts(channels.stream().map(Channel::id).toList());
  }

  private static Set<Cue> cues(In in) {
    Set<Cue> cues = EnumSet.noneOf(Cue.class);
    in.texts().forEach(id -> cues.add(Cue.of(id)));
    return cues;
  }

  private static Set<Channel> channels(In in) {
    Set<Channel> channels = EnumSet.noneOf(Channel.class);
    in.texts().forEach(id -> channels.add(Channel.of(id)));
    return channels;
  }

  private static Optional<ContactPlace> place(In in) {
    return Optional.of(in.text()).filter(text -> !text.isEmpty()).map(ContactPlace::of);
  }

  private static Out hours(Optional<PolicyHours> hours, Out out) {
    return out.integer(hours.map(PolicyHours::from).orElse(0))
        .integer(hours.map(PolicyHours::to).orElse(0));
  }

  private static Optional<PolicyHours> hours(In in) {
    int from = in.integer();
    int to = in.integer();
    return to == 0 ? Optional.empty() : Optional.of(new PolicyHours(from, to));
  }

  private static Map<DayOfWeek, PolicyHours> week(In in) {
    Map<DayOfWeek, PolicyHours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      hours(in).ifPresent(hours -> week.put(day, hours));
    }
    return week;
  }
}
