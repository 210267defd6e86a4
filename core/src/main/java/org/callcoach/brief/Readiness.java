package org.callcoach.brief;

import java.math.BigDecimal;
import java.util.List;

/**
 * Whether a claim is in order for a call.
 *
 * @param documented invoices less payments and credits
 * @param gaps what is not in order, what blocks first
 * @param daysOverdue of the oldest invoice; 0 where none is overdue
 */
public record Readiness(BigDecimal documented, List<Gap> gaps, long daysOverdue) {
  /** Copies its list. */
  public Readiness {
    gaps = List.copyOf(gaps);
  }

  /** Tells whether nothing blocks the call; papers may still be missing. */
  public boolean isReady() {
    return gaps.stream().noneMatch(gap -> gap.kind().blocks());
  }
}
