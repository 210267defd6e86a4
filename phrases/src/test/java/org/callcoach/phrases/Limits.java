package org.callcoach.phrases;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.callcoach.CallCoach;
import org.callcoach.CallContext;
import org.callcoach.Language;
import org.callcoach.nlu.Intent;

/** How a language fares where words alone do not decide: minimal pairs and stray lines; in %. */
final class Limits {
  private static final CallContext CONTEXT = CallContext.on(LocalDate.of(2026, 11, 21));

  private final CallCoach coach;
  private final Language language;
  private final Map<MinimalPair.Kind, int[]> sides = new EnumMap<>(MinimalPair.Kind.class);
  private final int[] gibberish = new int[2];
  private final int[] elsewhere = new int[2];

  private Limits(CallCoach coach, Language language) {
    this.coach = coach;
    this.language = language;
  }

  static Limits of(CallCoach coach, Language language) {
    Limits limits = new Limits(coach, language);
    for (MinimalPair pair : MinimalPair.of(language)) {
      for (MinimalPair.Side side : List.of(pair.one(), pair.other())) {
        int[] count = limits.sides.computeIfAbsent(pair.kind(), kind -> new int[2]);
        count(count, side.accepted().contains(limits.heard(side.text())));
      }
    }
    for (Stray stray : Stray.of(language)) {
      int[] count = stray.isGibberish() ? limits.gibberish : limits.elsewhere;
      count(count, limits.heard(stray.text()) == Intent.OTHER);
    }
    return limits;
  }

  private Intent heard(String text) {
    return coach.understand(text, CONTEXT.in(language)).intent();
  }

  private static void count(int[] count, boolean isRight) {
    count[0] += isRight ? 1 : 0;
    count[1]++;
  }

  double sides() {
    int[] all = new int[2];
    sides.values().forEach(count -> add(all, count));
    return share(all);
  }

  private static void add(int[] all, int[] count) {
    all[0] += count[0];
    all[1] += count[1];
  }

  double gibberish() {
    return share(gibberish);
  }

  double elsewhere() {
    return share(elsewhere);
  }

  private static double share(int[] count) {
    return count[1] == 0 ? 0 : 100.0 * count[0] / count[1];
  }

  static String section(CallCoach coach) {
    StringBuilder section = new StringBuilder();
    section.append("\n## Minimal pairs and stray lines\n\n");
    section.append("Pairs of utterances of nearly the same words that mean different things; ");
    section.append("counted is each side whose first reading a fair judge accepts. Stray lines ");
    section.append("are rubbish of the recogniser and talk that is not for the agent; counted ");
    section.append("is `other`. In %, on lines that are never trained on.\n\n| | all sides");
    StringBuilder rule = new StringBuilder("|---|---");
    for (MinimalPair.Kind kind : MinimalPair.Kind.values()) {
      section.append(" | ").append(kind.name().toLowerCase(Locale.ROOT));
      rule.append("|---");
    }
    section.append(" | gibberish | out of scope |\n").append(rule).append("|---|---|\n");
    coach.languages().stream().sorted().forEach(l -> section.append(of(coach, l).row()));
    return section.toString();
  }

  private String row() {
    StringBuilder row = new StringBuilder("| " + language);
    row.append(cell(sides()));
    for (MinimalPair.Kind kind : MinimalPair.Kind.values()) {
      row.append(cell(share(sides.getOrDefault(kind, new int[2]))));
    }
    return row.append(cell(gibberish())).append(cell(elsewhere())).append(" |\n").toString();
  }

  private static String cell(double share) {
    return String.format(Locale.ROOT, " | %.0f", share);
  }
}
