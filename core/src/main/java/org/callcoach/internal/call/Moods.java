package org.callcoach.internal.call;

import java.util.ArrayList;
import java.util.List;
import org.callcoach.CallLog;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.IntentFamily;
import org.callcoach.notes.MoodStep;
import org.callcoach.notes.Note;

/** The turns that moved the mood of a call, and by how much. */
final class Moods {
  private Moods() {}

  static List<MoodStep> of(CallLog log) {
    List<MoodStep> steps = new ArrayList<>();
    for (Note note : log.notes()) {
      int change = change(note);
      boolean isNew = steps.isEmpty() || steps.get(steps.size() - 1).turn() != note.turn();
      if (change != 0 && isNew) {
        steps.add(new MoodStep(note.turn(), change, note.quote()));
      }
    }
    return steps;
  }

  private static int change(Note note) {
    if (note.kind() == Note.Kind.CONFIRMED) {
      return 1;
    }
    return note.kind() == Note.Kind.HEARD ? change(Intent.of(note.what())) : 0;
  }

  private static int change(Intent intent) {
    return switch (intent) {
      case HOSTILITY -> -2;
      case REFUSAL, COMPLAINT, STOP_CONTACT, DISTRUST -> -1;
      default -> intent.family() == IntentFamily.WILLING ? 1 : 0;
    };
  }
}
