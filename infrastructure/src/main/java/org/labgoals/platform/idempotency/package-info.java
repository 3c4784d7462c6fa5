/** Remembers which requests were done, so that none is done twice. */
@NullMarked
package org.labgoals.platform.idempotency;

import org.jspecify.annotations.NullMarked;
