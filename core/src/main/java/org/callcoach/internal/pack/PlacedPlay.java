package org.callcoach.internal.pack;

import java.util.Optional;
import org.callcoach.internal.decide.Play;
import org.callcoach.nlu.Intent;

/**
 * A play of an own {@code playbook.yaml}, with its place.
 *
 * @param intent whose phrases fit; empty where those of any intent do
 */
record PlacedPlay(String file, int line, Optional<Intent> intent, Play play) {}
