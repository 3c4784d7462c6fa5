/** Measures the product beside PostgreSQL alone; run by {@code ./labgoals bench}. */
@NullMarked
package org.labgoals.bench;

import org.jspecify.annotations.NullMarked;
