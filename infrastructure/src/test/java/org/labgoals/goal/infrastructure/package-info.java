/** Proves what goals look like in the store and in their rows. */
@NullMarked
package org.labgoals.goal.infrastructure;

import org.jspecify.annotations.NullMarked;
