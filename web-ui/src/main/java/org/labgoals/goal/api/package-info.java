/** Goals and their catalogue over HTTP. */
@NullMarked
package org.labgoals.goal.api;

import org.jspecify.annotations.NullMarked;
