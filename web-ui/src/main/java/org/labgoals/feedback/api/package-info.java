/** Feedback over HTTP, and the one page for those without an account. */
@NullMarked
package org.labgoals.feedback.api;

import org.jspecify.annotations.NullMarked;
