package org.callcoach.console;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.callcoach.CallCoach;
import org.callcoach.CallContext;
import org.callcoach.Language;
import org.callcoach.pack.PackException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that every command on calls has. */
final class SharedOptions {
  private static final String AUTO = "auto";
  private static final String NEUTRAL = "neutral";

  @Option(
      names = "--language",
      paramLabel = "xx|auto",
      description = "Language of what is said; told from the words by default.")
  private String language = AUTO;

  @Option(
      names = "--languages",
      paramLabel = "en,fr,…",
      split = ",",
      description = "Languages to load; all bundled ones by default.")
  private List<String> languages = new ArrayList<>();

  @Option(
      names = "--policy",
      paramLabel = "ID",
      split = ",",
      description =
          "Rules of a jurisdiction, such as GB or US-MA, several with commas; neutral, the"
              + " strictest common ones, by default.")
  private List<String> policies = new ArrayList<>(List.of(NEUTRAL));

  @Option(
      names = "--today",
      paramLabel = "YYYY-MM-DD",
      description = "Day of the call; today in the zone by default.")
  private @Nullable String today;

  @Option(
      names = "--zone",
      paramLabel = "Area/City",
      description = "Where the debtor is; this machine's zone by default.")
  private @Nullable String zone;

  @Option(
      names = "--packs",
      paramLabel = "DIR",
      description = "Own packs, laid over the bundled ones; may be given again.")
  private List<Path> packs = new ArrayList<>();

  @Option(names = "--deep", description = "Reads with CoreNLP too, where it is on the class path.")
  private boolean deep;

  CallCoach coach() {
    if (deep) {
      throw new UsageException("--deep: callcoach-corenlp is not on the class path");
    }
    CallCoach.Builder builder = CallCoach.builder();
    packs.forEach(builder::pack);
    try {
      CallCoach coach = builder.languages(languages.toArray(String[]::new)).build();
      coach.policy(ids());
      return coach;
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    } catch (PackException e) {
      throw new UsageException("own packs cannot be used:\n" + e.getMessage());
    }
  }

  CallContext context(CallCoach coach) {
    CallContext context = CallContext.on(day()).under(ids());
    if (language.equals(AUTO)) {
      return context;
    }
    Language given = language(language);
    if (!coach.languages().contains(given)) {
      throw new UsageException(
          "language \"%s\" is not loaded; loaded are %s".formatted(given, coach.languages()));
    }
    return context.in(given);
  }

  List<String> policies() {
    return policies;
  }

  String[] ids() {
    return policies.toArray(String[]::new);
  }

  /** The zone that was asked for. */
  Optional<ZoneId> givenZone() {
    try {
      return Optional.ofNullable(zone).map(ZoneId::of);
    } catch (DateTimeException e) {
      throw new UsageException("%s; --zone takes Europe/Paris".formatted(e.getMessage()));
    }
  }

  static Language language(String tag) {
    try {
      return Language.of(tag);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private LocalDate day() {
    return day(today, zone);
  }

  /** Returns a day as it is written, or today in a zone; what is null is as the options say. */
  LocalDate day(@Nullable String day, @Nullable String place) {
    String today = day == null ? this.today : day;
    String zone = place == null ? this.zone : place;
    try {
      ZoneId where = zone == null ? ZoneId.systemDefault() : ZoneId.of(zone);
      return today == null ? LocalDate.now(where) : LocalDate.parse(today);
    } catch (DateTimeException e) {
      throw new UsageException(
          "%s; --today takes 2026-11-21, --zone takes Europe/Paris".formatted(e.getMessage()));
    }
  }
}
