/** Keeps what was typed and not sent. */
@NullMarked
package org.labgoals.platform.unsent;

import org.jspecify.annotations.NullMarked;
