package org.callcoach.internal.pack;

import org.callcoach.nlu.Intent;

/**
 * An entry of the inventory: something that happens to people and firms around an unpaid debt.
 *
 * @param intent what a debtor who names it most often means
 * @param empathy whether an agent may name it warmly
 */
record Situation(Intent intent, boolean empathy) {}
