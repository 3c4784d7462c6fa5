/** Tests of test systems and competency on a real PostgreSQL. */
@NullMarked
package org.labgoals.competency.infrastructure;

import org.jspecify.annotations.NullMarked;
