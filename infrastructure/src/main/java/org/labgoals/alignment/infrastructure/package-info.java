/** Keeps what goals served when, and reads it for any day. */
@NullMarked
package org.labgoals.alignment.infrastructure;

import org.jspecify.annotations.NullMarked;
