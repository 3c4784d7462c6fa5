/** Keeps the rows of reviews and their cycles and reads them. */
@NullMarked
package org.labgoals.review.infrastructure;

import org.jspecify.annotations.NullMarked;
