/** Proves that rows follow events. */
@NullMarked
package org.labgoals.platform.projection;

import org.jspecify.annotations.NullMarked;
