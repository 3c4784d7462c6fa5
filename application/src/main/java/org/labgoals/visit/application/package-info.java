/** When somebody was last here, and what changed for them since. */
@NullMarked
package org.labgoals.visit.application;

import org.jspecify.annotations.NullMarked;
