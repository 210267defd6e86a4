package org.callcoach.notes;

import java.util.Optional;

/**
 * An item of the checklist of a call.
 *
 * @param check what is to be said, or not to be said
 * @param ticked whether it was
 * @param by the words that ticked it, or those that broke it
 */
public record Tick(Check check, boolean ticked, Optional<Note> by) {}
