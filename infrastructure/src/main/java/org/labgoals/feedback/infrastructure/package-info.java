/** Keeps the rows of feedback, what is not shown yet, and the links of those without an account. */
@NullMarked
package org.labgoals.feedback.infrastructure;

import org.jspecify.annotations.NullMarked;
