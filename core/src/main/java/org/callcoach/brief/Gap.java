package org.callcoach.brief;

import java.math.BigDecimal;
import java.util.Optional;
import org.callcoach.internal.Ids;

/**
 * What is not in order before a call.
 *
 * @param kind what it is
 * @param reference of the invoice that lacks it
 * @param amount by which sums differ: the claim less what the papers give, hence below 0 where too
 *     little is claimed
 */
public record Gap(Kind kind, Optional<String> reference, Optional<BigDecimal> amount) {
  /** What may not be in order. */
  public enum Kind {
    /** No sum is claimed. */
    NO_AMOUNT(true),
    NO_INVOICE(true),
    /** Invoices less payments and credits are not what is claimed. */
    DIFFERENCE(true),
    /** An invoice is not due yet. */
    NOT_DUE(true),
    NO_NAME(true),
    NO_PHONE(true),
    NO_LETTER(true),
    NO_ADDRESS(false),
    NO_ORDER(false),
    NO_DELIVERY_NOTE(false),
    NOT_SIGNED(false);

    private final boolean blocks;

    Kind(boolean blocks) {
      this.blocks = blocks;
    }

    /** Tells whether there should be no call before it is mended. */
    public boolean blocks() {
      return blocks;
    }

    /** Returns the id of data files and output, for example {@code no-order}. */
    public String id() {
      return Ids.of(this);
    }
  }
}
