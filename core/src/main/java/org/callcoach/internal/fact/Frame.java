package org.callcoach.internal.fact;

/** What a part of a clause speaks of. */
enum Frame {
  /** A payment that will, can or should be made. */
  PROMISE,
  /** A payment that was made. */
  PAID,
  CALLBACK,
  DISPUTE,
  /** Denied, or only wished for: nothing that goes on in the next clause. */
  DENIED,
  /** Rent, wages and all else that is no fact of this debt. */
  UNRELATED,
  /** As a whole, what promises nothing unless the words say how firmly: who one is, small talk. */
  ELSEWHERE
}
