/** Idempotency on a real database. */
@NullMarked
package org.labgoals.platform.idempotency;

import org.jspecify.annotations.NullMarked;
