package org.callcoach.internal.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;

/** What a language stores for the guard: its rules, and what was learnt of its agent lines. */
public record GuardData(List<GuardRule> rules, Optional<GuardModel> model) {
  /** Copies the rules. */
  public GuardData {
    rules = List.copyOf(rules);
  }

  public void write(Out out) {
    out.integer(rules.size());
    rules.forEach(rule -> rule.write(out));
    out.integer(model.isPresent() ? 1 : 0);
    model.ifPresent(learnt -> learnt.write(out));
  }

  /** Reads what {@link #write} wrote. */
  public static GuardData read(In in) {
    List<GuardRule> rules = new ArrayList<>();
    for (int left = in.length(1); left > 0; left--) {
      rules.add(GuardRule.read(in));
    }
    boolean taught = in.integer() == 1;
    return new GuardData(rules, taught ? Optional.of(GuardModel.read(in)) : Optional.empty());
  }
}
