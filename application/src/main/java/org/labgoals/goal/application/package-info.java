/** What can be asked of goals, and by whom. */
@NullMarked
package org.labgoals.goal.application;

import org.jspecify.annotations.NullMarked;
