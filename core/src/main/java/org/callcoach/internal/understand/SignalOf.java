package org.callcoach.internal.understand;

import java.util.Optional;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;

/** Which signal an intent raises where it is surely meant. */
final class SignalOf {
  private SignalOf() {}

  static Optional<Signal> intent(Intent intent) {
    return switch (intent) {
      case STOP_CONTACT -> Optional.of(Signal.STOP_CONTACT);
      case LEGAL_REPRESENTATION -> Optional.of(Signal.ATTORNEY);
      case INSOLVENCY -> Optional.of(Signal.INSOLVENCY);
      case DECEASED -> Optional.of(Signal.DECEASED);
      case WRONG_PARTY -> Optional.of(Signal.WRONG_PARTY);
      case THIRD_PARTY -> Optional.of(Signal.THIRD_PARTY_ON_LINE);
      case VULNERABILITY -> Optional.of(Signal.VULNERABLE);
      case DISPUTE_LIABILITY, DISPUTE_AMOUNT, DISPUTE_QUALITY -> Optional.of(Signal.DISPUTE);
      case LANGUAGE_REQUEST -> Optional.of(Signal.LANGUAGE_BARRIER);
      case CALLBACK_REQUEST -> Optional.of(Signal.INCONVENIENT_TIME);
      default -> Optional.empty();
    };
  }
}
