/** The ways to feedback: to ask, give and handle it, and to read it. */
@NullMarked
package org.labgoals.feedback.application;

import org.jspecify.annotations.NullMarked;
