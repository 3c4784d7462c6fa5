/** Reviews and their cycles on screen. */
@NullMarked
package org.labgoals.review.ui;

import org.jspecify.annotations.NullMarked;
