package org.callcoach.internal.pack;

import java.util.ArrayList;
import java.util.List;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;
import org.callcoach.internal.rule.Pattern;
import org.callcoach.nlu.Intent;

/** A situation of the inventory in one language, as it is stored. */
record CompiledSituation(
    String id, Intent intent, boolean empathy, String name, List<Pattern> patterns) {

  void write(Out out) {
    out.text(id).text(intent.id()).integer(empathy ? 1 : 0).text(name).integer(patterns.size());
    patterns.forEach(pattern -> pattern.write(out));
  }

  static CompiledSituation read(In in) {
    String id = in.text();
    Intent intent = Intent.of(in.text());
    boolean empathy = in.integer() != 0;
    String name = in.text();
    List<Pattern> patterns = new ArrayList<>();
    for (int left = in.length(1); left > 0; left--) {
      patterns.add(Pattern.read(in));
    }
    return new CompiledSituation(id, intent, empathy, name, patterns);
  }
}
