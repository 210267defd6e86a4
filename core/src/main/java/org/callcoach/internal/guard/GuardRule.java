package org.callcoach.internal.guard;

import java.util.ArrayList;
import java.util.List;
import org.callcoach.internal.Ids;
import org.callcoach.internal.binary.CorruptException;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;
import org.callcoach.internal.rule.Pattern;

/**
 * A rule of {@code guard.yaml}, compiled.
 *
 * @param about a constant of one of the vocabularies of {@link Subject}
 * @param name tells rules about the same thing apart; may be empty
 * @param patterns any one of them fires
 * @param unless any one of them in the same sentence silences
 * @param instead lines that could be said in place
 */
public record GuardRule(
    Enum<?> about,
    String name,
    List<Pattern> patterns,
    List<Pattern> unless,
    List<String> instead) {

  /** Copies its lists. */
  public GuardRule {
    patterns = List.copyOf(patterns);
    unless = List.copyOf(unless);
    instead = List.copyOf(instead);
  }

  /** Returns the id that findings show, for example {@code threat-arrest/police}. */
  public String id() {
    return name.isEmpty() ? Ids.of(about) : Ids.of(about) + "/" + name;
  }

  public void write(Out out) {
    out.text(Subject.of(about).id()).text(Ids.of(about)).text(name);
    write(patterns, out);
    write(unless, out);
    out.texts(instead);
  }

  private static void write(List<Pattern> patterns, Out out) {
    out.integer(patterns.size());
    patterns.forEach(pattern -> pattern.write(out));
  }

  /** Reads what {@link #write} wrote. */
  public static GuardRule read(In in) {
    Subject subject = Ids.parse(Subject.class, in.text());
    Enum<?> about =
        subject
            .find(in.text())
            .orElseThrow(() -> new CorruptException("has a rule about nothing known", null));
    return new GuardRule(about, in.text(), patterns(in), patterns(in), in.texts());
  }

  private static List<Pattern> patterns(In in) {
    List<Pattern> patterns = new ArrayList<>();
    for (int left = in.length(1); left > 0; left--) {
      patterns.add(Pattern.read(in));
    }
    return patterns;
  }
}
