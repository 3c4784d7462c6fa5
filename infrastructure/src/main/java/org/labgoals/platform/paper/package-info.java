/** Writes words on numbered pages. */
@NullMarked
package org.labgoals.platform.paper;

import org.jspecify.annotations.NullMarked;
