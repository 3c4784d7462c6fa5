/** Which day and moment it is, by the one clock that also records events. */
@NullMarked
package org.labgoals.platform.clock;

import org.jspecify.annotations.NullMarked;
