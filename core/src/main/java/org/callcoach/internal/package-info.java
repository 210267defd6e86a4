/** Not API: one package a step, wired by the façade. */
@NullMarked
package org.callcoach.internal;

import org.jspecify.annotations.NullMarked;
