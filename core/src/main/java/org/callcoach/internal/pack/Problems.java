package org.callcoach.internal.pack;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.ArrayList;
import java.util.List;
import org.callcoach.pack.PackException;
import org.callcoach.pack.PackProblem;
import org.jspecify.annotations.Nullable;

/** Gathers everything that is wrong, so that an author mends it in one go. One thread. */
final class Problems {
  private final List<PackProblem> found = new ArrayList<>();

  @FormatMethod
  void add(String file, int line, @FormatString String message, @Nullable Object... values) {
    found.add(new PackProblem(file, line, message.formatted(values)));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Throws if anything was found. */
  void stop() {
    if (!found.isEmpty()) {
      throw new PackException(found);
    }
  }
}
