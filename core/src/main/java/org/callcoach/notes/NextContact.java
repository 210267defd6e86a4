package org.callcoach.notes;

import java.util.Optional;

/**
 * When to be in touch again.
 *
 * @param earliest an ISO date, date and time, or time of day ({@code T18:00}) where the debtor is;
 *     empty where there is no day before which it would be wrong, or where it is not to be at all
 * @param reason why then: an id such as {@code after-promise}, {@code as-agreed}, {@code stopped}
 */
public record NextContact(Optional<String> earliest, String reason) {}
