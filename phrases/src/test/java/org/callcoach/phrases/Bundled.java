package org.callcoach.phrases;

import org.callcoach.CallCoach;

/** The bundled packs, loaded once for all tests: nine languages take time and room. */
final class Bundled {
  static final CallCoach COACH = CallCoach.builder().build();

  private Bundled() {}
}
