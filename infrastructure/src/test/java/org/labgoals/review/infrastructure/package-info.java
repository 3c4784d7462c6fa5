/** Holds the reviews' events to their golden files. */
@NullMarked
package org.labgoals.review.infrastructure;

import org.jspecify.annotations.NullMarked;
