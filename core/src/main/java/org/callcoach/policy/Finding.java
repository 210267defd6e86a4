package org.callcoach.policy;

import java.util.Optional;
import org.callcoach.nlu.Span;

/**
 * One thing that is wrong with an agent's line. Immutable.
 *
 * @param category what it is
 * @param span the words, in the line as it was given
 * @param rule id of the rule that found it, for example {@code en/threat-arrest/police}; the last
 *     part is {@code learnt} where examples told and {@code state} where the state of the call did
 * @param source who says that it is wrong
 * @param instead a line that could be said in its place
 */
public record Finding(
    Flaw category, Span span, String rule, String source, Optional<String> instead) {}
