/** Keeps the objectives' rows and reads them. */
@NullMarked
package org.labgoals.objective.infrastructure;

import org.jspecify.annotations.NullMarked;
