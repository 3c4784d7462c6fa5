/** Proves what careers look like in the store and in their rows. */
@NullMarked
package org.labgoals.career.infrastructure;

import org.jspecify.annotations.NullMarked;
