/** Keeps the goals' rows and reads them. */
@NullMarked
package org.labgoals.goal.infrastructure;

import org.jspecify.annotations.NullMarked;
