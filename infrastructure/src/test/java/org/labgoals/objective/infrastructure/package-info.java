/** Holds the objectives' events to their golden files. */
@NullMarked
package org.labgoals.objective.infrastructure;

import org.jspecify.annotations.NullMarked;
