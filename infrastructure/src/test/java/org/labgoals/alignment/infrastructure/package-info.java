/** Tries objectives, indicators and alignment on PostgreSQL. */
@NullMarked
package org.labgoals.alignment.infrastructure;

import org.jspecify.annotations.NullMarked;
