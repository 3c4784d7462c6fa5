/** Asks how goals serve the objectives, on any day, for whoever may know of those goals. */
@NullMarked
package org.labgoals.alignment.application;

import org.jspecify.annotations.NullMarked;
