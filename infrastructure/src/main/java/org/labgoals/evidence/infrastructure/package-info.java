/** Keeps evidence files sealed in PostgreSQL and looks into them. */
@NullMarked
package org.labgoals.evidence.infrastructure;

import org.jspecify.annotations.NullMarked;
