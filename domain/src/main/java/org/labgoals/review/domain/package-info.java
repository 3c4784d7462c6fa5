/** Performance reviews of people and the cycles that open them: what can happen, and its rules. */
@NullMarked
package org.labgoals.review.domain;

import org.jspecify.annotations.NullMarked;
