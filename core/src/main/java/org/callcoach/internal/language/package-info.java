/** Which of the loaded languages an utterance is in. */
@NullMarked
package org.callcoach.internal.language;

import org.jspecify.annotations.NullMarked;
