/** The façade, one live call and the records that both sides of it are made of. */
@NullMarked
package org.callcoach;

import org.jspecify.annotations.NullMarked;
