/** Proves when an account was last here. */
@NullMarked
package org.labgoals.visit.infrastructure;

import org.jspecify.annotations.NullMarked;
