/** Holds the feedback's events to their golden files. */
@NullMarked
package org.labgoals.feedback.infrastructure;

import org.jspecify.annotations.NullMarked;
