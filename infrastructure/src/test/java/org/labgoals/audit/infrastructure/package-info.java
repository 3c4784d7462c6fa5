/** Redactions on a real PostgreSQL. */
@NullMarked
package org.labgoals.audit.infrastructure;

import org.jspecify.annotations.NullMarked;
