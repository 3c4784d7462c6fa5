/** Reviews and their cycles over HTTP. */
@NullMarked
package org.labgoals.review.api;

import org.jspecify.annotations.NullMarked;
