/** The bundled packs and their provider. */
@NullMarked
package org.callcoach.phrases;

import org.jspecify.annotations.NullMarked;
