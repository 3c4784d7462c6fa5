/** The screens of a person's way up the ladder: readiness, credentials, learning and wins. */
@NullMarked
package org.labgoals.career.ui;

import org.jspecify.annotations.NullMarked;
