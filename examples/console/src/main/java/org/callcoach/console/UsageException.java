package org.callcoach.console;

import java.io.Serial;

/** The caller's mistake: one line on standard error, exit 2. */
final class UsageException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
