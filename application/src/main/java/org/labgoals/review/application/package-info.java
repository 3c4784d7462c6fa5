/** The ways to reviews and review cycles: to open, write, decide and acknowledge, and to read. */
@NullMarked
package org.labgoals.review.application;

import org.jspecify.annotations.NullMarked;
