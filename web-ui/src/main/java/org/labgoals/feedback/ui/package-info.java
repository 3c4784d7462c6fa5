/** Feedback on screen, and the one page for those without an account. */
@NullMarked
package org.labgoals.feedback.ui;

import org.jspecify.annotations.NullMarked;
