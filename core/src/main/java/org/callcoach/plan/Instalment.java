package org.callcoach.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One payment of a plan.
 *
 * @param date when it is due
 * @param amount its sum, more than 0
 */
public record Instalment(LocalDate date, BigDecimal amount) {}
