/** Test systems, competency records and the matrix in their rows. */
@NullMarked
package org.labgoals.competency.infrastructure;

import org.jspecify.annotations.NullMarked;
