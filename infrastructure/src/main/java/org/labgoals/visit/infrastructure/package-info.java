/** Keeps when each account was last seen. */
@NullMarked
package org.labgoals.visit.infrastructure;

import org.jspecify.annotations.NullMarked;
