/** Sealing on a real database. */
@NullMarked
package org.labgoals.platform.sealing;

import org.jspecify.annotations.NullMarked;
