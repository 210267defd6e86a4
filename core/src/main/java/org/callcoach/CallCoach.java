package org.callcoach;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.callcoach.advice.Advice;
import org.callcoach.advice.Move;
import org.callcoach.advice.Reply;
import org.callcoach.brief.Brief;
import org.callcoach.brief.Claim;
import org.callcoach.brief.Readiness;
import org.callcoach.brief.Sheet;
import org.callcoach.internal.agent.AgentReader;
import org.callcoach.internal.brief.Briefing;
import org.callcoach.internal.brief.PageWriter;
import org.callcoach.internal.brief.Reconciliation;
import org.callcoach.internal.call.AgentLines;
import org.callcoach.internal.call.Hypotheses;
import org.callcoach.internal.call.Narrowing;
import org.callcoach.internal.call.Reducer;
import org.callcoach.internal.call.StateJson;
import org.callcoach.internal.decide.Moment;
import org.callcoach.internal.decide.Playbook.Plan;
import org.callcoach.internal.fact.FactContext;
import org.callcoach.internal.pack.PackLoader;
import org.callcoach.internal.pack.Packs;
import org.callcoach.internal.pack.Packs.LanguagePack;
import org.callcoach.internal.phrase.PhraseBank;
import org.callcoach.internal.policy.ContactRules;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.ScoredIntent;
import org.callcoach.nlu.Signal;
import org.callcoach.nlu.Span;
import org.callcoach.nlu.Understanding;
import org.callcoach.pack.PackProvider;
import org.callcoach.policy.ContactHistory;
import org.callcoach.policy.ContactRequest;
import org.callcoach.policy.ContactRuling;
import org.callcoach.policy.Policy;
import org.callcoach.policy.PolicyRule;
import org.callcoach.policy.Ruling;
import org.callcoach.policy.Skill;
import org.jspecify.annotations.Nullable;

/**
 * Understands what a debtor says and suggests what the agent could say next.
 *
 * <p>One coach serves all calls of a program: it is immutable but for {@link #reload}, thread-safe,
 * and the same input gives the same result. It opens no network connection, reads no clock, and
 * neither logs nor stores what is said.
 *
 * <p>Any text is understood, be it empty, huge or in an unknown script; what cannot be read is
 * {@link Intent#OTHER}.
 */
public final class CallCoach {
  /** As many replies as an agent can take in at a glance. */
  private static final int REPLIES = 3;

  private final PackLoader loader;
  private final List<Language> wanted;
  private volatile Packs packs;

  private CallCoach(PackLoader loader, List<Language> wanted) {
    this.loader = loader;
    this.wanted = wanted;
    this.packs = loader.load(wanted);
  }

  /** Returns a builder that loads all bundled languages. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the loaded languages, in the order in which ties between them are settled. */
  public List<Language> languages() {
    return packs.loaded();
  }

  /**
   * Loads the packs anew, own directories with them, and goes over to them all at once: calls that
   * are under way take their next turn with the new ones.
   *
   * @throws org.callcoach.pack.PackException if a pack is wrong; the packs in use stay
   */
  public void reload() {
    packs = loader.load(wanted);
  }

  /** Returns the ids of the policies that there are, in order. */
  public List<String> policies() {
    return List.copyOf(packs.policies().entries().keySet());
  }

  /**
   * Returns the rules of policies, and of all that they build upon, together.
   *
   * @param ids such as {@code US-MA}; none for the neutral policy
   * @throws IllegalArgumentException if there is no such policy; the message lists those that are
   */
  public Policy policy(String... ids) {
    return packs.policies().under(List.of(ids));
  }

  /**
   * Rules on a planned contact.
   *
   * @param history what has passed on this debt; what came after the planned instant is left aside
   * @throws IllegalArgumentException if there is no such policy as the request names
   */
  public ContactRuling contact(ContactRequest request, ContactHistory history) {
    return ContactRules.rule(packs.policies().under(request.policies()), request, history);
  }

  /**
   * Holds a claim against its papers.
   *
   * @param account what is claimed and of whom
   * @param today the day for which it is asked
   */
  public Readiness readiness(Account account, Claim claim, LocalDate today) {
    return Reconciliation.of(account, claim, today);
  }

  /**
   * Prepares a call on the account of the context: whether the claim is in order, what to say first
   * and what debtors of this kind tend to say, with answers. In the language of the context, else
   * in the first that is loaded.
   *
   * @throws IllegalArgumentException if the kind of the claim is unknown, or the language not
   *     loaded
   */
  public Brief brief(Claim claim, CallContext context) {
    return brief(packs, claim, context);
  }

  private static Brief brief(Packs now, Claim claim, CallContext context) {
    Language language = spoken(now, context, CallState.opening());
    Readiness readiness = Reconciliation.of(context.account(), claim, context.today());
    UnderPolicy under = under(now, pack(now, language), context);
    return new Briefing(
            now.playbook(),
            pack(now, language).bank(),
            language,
            context.account(),
            reply -> under.against(reply, CallState.underway()).isEmpty())
        .of(readiness, now.briefs().likely(claim.kind()), under.disclosures());
  }

  /**
   * Puts the brief on one page to print.
   *
   * @throws IllegalArgumentException as {@link #brief} does, or if the language has no words for it
   */
  public Sheet sheet(Claim claim, CallContext context) {
    Packs now = packs;
    Brief brief = brief(now, claim, context);
    Language language = spoken(now, context, CallState.opening());
    return new PageWriter(now.briefs().labels(language), language, context.account(), claim)
        .sheet(brief, context.today());
  }

  /**
   * Starts a call.
   *
   * @throws IllegalArgumentException if there is no such policy as the context names
   */
  public Call newCall(CallContext context) {
    packs.policies().check(context.policies());
    return new Call(this, context, CallState.opening());
  }

  /** Understands an utterance on its own. */
  public Understanding understand(String utterance, CallContext context) {
    return understand(utterance, context, CallState.underway(), false);
  }

  /** Understands an utterance on its own; each reading says which words weighed how much. */
  public Understanding explain(String utterance, CallContext context) {
    return understand(utterance, context, CallState.underway(), true);
  }

  /**
   * Understands and advises on an utterance on its own, as one in the middle of a talk with the
   * verified debtor.
   */
  public Turn advise(String utterance, CallContext context) {
    return advise(utterance, context, CallState.underway());
  }

  /** Understands and advises; pure, the state after the turn is in the result. */
  public Turn advise(String utterance, CallContext context, CallState before) {
    return advise(utterance, context, before, REPLIES);
  }

  /**
   * Understands and advises with as many replies as wanted.
   *
   * @param most the greatest number of replies, 1 or more
   * @throws IllegalArgumentException if {@code most} is less than 1, or there is no such policy as
   *     the context names
   */
  public Turn advise(String utterance, CallContext context, CallState before, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("most is %d; it must be 1 or more".formatted(most));
    }
    Packs now = packs;
    now.policies().check(context.policies());
    Understanding alone = understand(now, utterance, context, before, false);
    return advise(now, alone, context, before, most);
  }

  /**
   * Says what keeps a phrase from being one of the replies to an utterance.
   *
   * @param phrase its id, such as {@code en/hardship-care-1}
   * @return everything that stands against it, as {@link Advice#withheld} and the names of the data
   *     files word it; empty where it is one of the replies
   * @throws IllegalArgumentException if the language that is spoken has no such phrase
   */
  public List<String> whyNot(
      String phrase, String utterance, CallContext context, CallState before) {
    Packs now = packs;
    Understanding alone = understand(now, utterance, context, before, false);
    Considered considered = consider(now, alone, context, before);
    Moment moment = considered.moment();
    List<String> against = considered.bank().whyNot(phrase, considered.plan(), moment, REPLIES);
    return against.isEmpty()
        ? considered.bank().choose(considered.plan(), moment, REPLIES).stream()
            .filter(reply -> reply.phrase().equals(phrase))
            .flatMap(reply -> considered.under().against(reply, moment.state()).stream())
            .map(UnderPolicy::reason)
            .toList()
        : against;
  }

  /**
   * Understands and advises on what a recogniser takes an utterance for.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Turn advise(List<Hypothesis> hypotheses, CallContext context, CallState before) {
    if (hypotheses.isEmpty()) {
      throw new IllegalArgumentException("hypotheses is empty; give one or more");
    }
    Packs now = packs;
    now.policies().check(context.policies());
    List<Understanding> heard =
        hypotheses.stream().map(h -> understand(now, h.text(), context, before, false)).toList();
    double[] weights = hypotheses.stream().mapToDouble(Hypothesis::confidence).toArray();
    return advise(now, Hypotheses.of(heard, weights), context, before, REPLIES);
  }

  /**
   * Returns something to say for a move in the language of the call, without what must be filled.
   */
  Optional<String> phrase(Move move, CallContext context, CallState state) {
    Packs now = packs;
    return pack(now, spoken(now, context, state)).bank().plain(move);
  }

  /**
   * Goes on with a call that {@link Call#toJson} has written down.
   *
   * @throws IllegalArgumentException if it cannot be read; the message says what is wrong
   */
  public Call resume(CallContext context, String json) {
    return new Call(this, context, StateJson.read(json));
  }

  /** What there is to choose from. */
  private record Considered(UnderPolicy under, PhraseBank bank, Moment moment, Plan plan) {}

  private static Turn advise(
      Packs now, Understanding alone, CallContext context, CallState before, int most) {
    Considered considered = consider(now, alone, context, before);
    Moment moment = considered.moment();
    Advice advice = considered.under().advise(considered.plan(), moment, before, most);
    CallState after =
        moment.state().afterShowing(advice.replies().stream().map(Reply::phrase).toList());
    return new Turn(moment.understanding(), advice, after);
  }

  /** Reads what was heard by what the agent asked before, and finds what fits and is allowed. */
  private static Considered consider(
      Packs now, Understanding alone, CallContext context, CallState before) {
    boolean isForeign = !now.languages().containsKey(alone.language());
    Language spoken = isForeign ? spoken(now, context, before) : alone.language();
    LanguagePack pack = pack(now, spoken);
    AgentReader.Marks marks = pack.agent().read(alone.text());
    Understanding understanding =
        isForeign
            ? alone
            : new Narrowing(
                    context,
                    before,
                    marks.cues(),
                    intent -> pack.understander().facts(alone.text(), facts(context), intent))
                .of(alone);
    CallState heard =
        Reducer.heard(
            before.withLanguage(spoken), understanding, marks.cues(), marks.way(), context);
    Moment moment = new Moment(understanding, heard, context.account());
    return new Considered(
        under(now, pack, context), pack.bank(), moment, now.playbook().plan(moment));
  }

  /**
   * Checks a line that the agent says or is about to say, on its own: as one in the middle of a
   * talk with the verified debtor, of which nothing else is known.
   */
  public Ruling check(String line, CallContext context) {
    return check(line, context, CallState.underway());
  }

  /**
   * Checks a line that the agent says or is about to say, in the state that the call has come to:
   * after a request to stop, a disclosure of illness or before verification more is wrong than the
   * words alone. What the policies of the context forbid of their own is a finding with their rule
   * and source. Pure. A line in a language that is not loaded is warned of, never waved through.
   *
   * @throws IllegalArgumentException if the context names a language that is not loaded, or a
   *     policy that there is not
   */
  public Ruling check(String line, CallContext context, CallState state) {
    Packs now = packs;
    Policy policy = now.policies().under(context.policies()).heldOn(context.today());
    Language language =
        context.language().isPresent()
            ? loaded(now, context.language().get())
            : now.identifier().of(line, state.language());
    @Nullable LanguagePack pack = now.languages().get(language);
    return pack == null
        ? Ruling.unreadable(line, language)
        : new UnderPolicy(pack, policy, context.account()).check(line, state);
  }

  private static UnderPolicy under(Packs now, LanguagePack pack, CallContext context) {
    return new UnderPolicy(
        pack, now.policies().under(context.policies()).heldOn(context.today()), context.account());
  }

  /** What the policies of the call want said next. */
  List<PolicyRule> due(CallContext context, CallState state) {
    Packs now = packs;
    return under(now, pack(now, spoken(now, context, state)), context).due(state);
  }

  /**
   * Reads what the agent said, in the language of the call.
   *
   * @param skills that the guard has found in it
   * @param move of the suggestion that it is, word for word
   */
  AgentLine read(
      String line, Set<Skill> skills, CallContext context, CallState before, Optional<Move> move) {
    Packs now = packs;
    LanguagePack pack = pack(now, speaking(now, line, context, before));
    AgentReader.Marks marks = pack.agent().read(line);
    Intent proposed =
        skills.contains(Skill.OFFERS_PLAN) ? Intent.PAYMENT_PLAN : Intent.PAYMENT_PROMISE;
    return AgentLines.of(
        line,
        skills,
        marks.cues(),
        pack.understander().facts(line, facts(context), proposed),
        move,
        context.account());
  }

  private Understanding understand(
      String utterance, CallContext context, CallState state, boolean explained) {
    return understand(packs, utterance, context, state, explained);
  }

  private static Understanding understand(
      Packs now, String utterance, CallContext context, CallState state, boolean explained) {
    Language language =
        context.language().isPresent()
            ? loaded(now, context.language().get())
            : now.identifier().of(utterance, state.language());
    @Nullable LanguagePack pack = now.languages().get(language);
    return pack == null
        ? foreign(utterance, language)
        : pack.understander().understand(utterance, facts(context), explained);
  }

  private static FactContext facts(CallContext context) {
    return new FactContext(context.today(), context.account().amount());
  }

  private static Language loaded(Packs now, Language language) {
    if (!now.languages().containsKey(language)) {
      throw new IllegalArgumentException(
          "language \"%s\" is not loaded; loaded are %s".formatted(language, now.loaded()));
    }
    return language;
  }

  /** What is in a language that nobody here reads: certain of nothing but that. */
  private static Understanding foreign(String utterance, Language language) {
    Span whole = new Span(0, utterance.length());
    List<ScoredIntent> readings = new ArrayList<>();
    for (Intent intent : List.of(Intent.OTHER, Intent.LANGUAGE_REQUEST, Intent.GREETING)) {
      double confidence = intent == Intent.OTHER ? 1 : 0;
      readings.add(new ScoredIntent(intent, confidence, whole, Optional.empty(), List.of()));
    }
    return new Understanding(
        utterance, language, readings, List.of(), Set.of(Signal.LANGUAGE_BARRIER));
  }

  /** The language of an agent's line: before the debtor has spoken, its own words tell it. */
  private static Language speaking(Packs now, String line, CallContext context, CallState state) {
    if (context.language().isPresent()) {
      return context.language().get();
    }
    Language told = now.identifier().of(line, state.language());
    return now.languages().containsKey(told) ? told : spoken(now, context, state);
  }

  private static Language spoken(Packs now, CallContext context, CallState state) {
    return context
        .language()
        .or(() -> state.language().filter(now.languages()::containsKey))
        .orElse(now.loaded().get(0));
  }

  private static LanguagePack pack(Packs now, Language language) {
    LanguagePack pack = now.languages().get(language);
    if (pack == null) {
      throw new IllegalArgumentException(
          "language \"%s\" is not loaded; loaded are %s".formatted(language, now.loaded()));
    }
    return pack;
  }

  /** Collects what to load. Not thread-safe. */
  public static final class Builder {
    private final List<Language> languages = new ArrayList<>();
    private final List<Path> directories = new ArrayList<>();
    private @Nullable PackProvider provider;

    private Builder() {}

    /** Takes the packs from here and not from the first provider that the class path has. */
    public Builder provider(PackProvider provider) {
      this.provider = provider;
      return this;
    }

    /** Loads these languages only; ties between them are settled in this order. */
    public Builder languages(String... tags) {
      Arrays.stream(tags)
          .map(Language::of)
          .filter(l -> !languages.contains(l))
          .forEach(languages::add);
      return this;
    }

    /** Lays an own pack directory over the bundled packs and those given before. */
    public Builder pack(Path directory) {
      directories.add(directory);
      return this;
    }

    /**
     * Loads the packs; takes a fraction of a second, with new languages of one's own some seconds.
     *
     * @throws IllegalArgumentException if a language has no pack or a directory is not there
     * @throws org.callcoach.pack.PackException with everything that is wrong in a pack
     * @throws IllegalStateException if no jar on the path supplies packs
     */
    public CallCoach build() {
      PackProvider packs = provider == null ? onThePath() : provider;
      return new CallCoach(new PackLoader(packs, directories), List.copyOf(languages));
    }

    private static PackProvider onThePath() {
      return ServiceLoader.load(PackProvider.class, CallCoach.class.getClassLoader())
          .findFirst()
          .orElseThrow(
              () -> new IllegalStateException("no packs on the class path; add callcoach-phrases"));
    }
  }
}
