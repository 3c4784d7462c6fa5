/** Keeps rows in step with events: one processor per feature, in batches. */
@NullMarked
package org.labgoals.platform.projection;

import org.jspecify.annotations.NullMarked;
