package org.callcoach.internal.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What facts are reckoned from.
 *
 * @param today the day of the call where the debtor is
 * @param owed the sum of the debt, for "half of it"
 */
public record FactContext(LocalDate today, Optional<BigDecimal> owed) {}
