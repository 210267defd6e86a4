package org.callcoach.internal.fact;

import org.callcoach.nlu.Intent;
import org.jspecify.annotations.Nullable;

/** What an utterance is about as a whole, for the parts that do not say it themselves. */
final class Leaning {
  private Leaning() {}

  /** Returns the frame, or nothing where the intent does not tell. */
  static @Nullable Frame of(Intent intent) {
    return switch (intent) {
      case PAY_NOW,
          PAYMENT_PROMISE,
          PAYMENT_PLAN,
          SETTLEMENT_OFFER,
          EXTENSION_REQUEST,
          APPROVAL_PENDING,
          STALLING ->
          Frame.PROMISE;
      case ALREADY_PAID -> Frame.PAID;
      case CALLBACK_REQUEST -> Frame.CALLBACK;
      case DISPUTE_AMOUNT -> Frame.DISPUTE;
      case GREETING,
          CLOSING,
          IDENTITY_CONFIRMED,
          WRONG_PARTY,
          THIRD_PARTY,
          DECEASED,
          LANGUAGE_REQUEST,
          INFORMATION_REQUEST,
          NOT_RECEIVED,
          DISTRUST,
          COMPLAINT,
          HOSTILITY,
          REFUSAL,
          OFF_TOPIC ->
          Frame.ELSEWHERE;
      case OTHER, ACKNOWLEDGEMENT -> null;
      default -> Frame.UNRELATED;
    };
  }
}
