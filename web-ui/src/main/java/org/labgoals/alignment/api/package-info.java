/** How goals serve the objectives, over HTTP. */
@NullMarked
package org.labgoals.alignment.api;

import org.jspecify.annotations.NullMarked;
