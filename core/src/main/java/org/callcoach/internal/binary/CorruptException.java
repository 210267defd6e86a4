package org.callcoach.internal.binary;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Compiled data is damaged or of another version. */
public final class CorruptException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  public CorruptException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
