/** The screens of goals: the dashboard, one goal, drafting, and the list. */
@NullMarked
package org.labgoals.goal.ui;

import org.jspecify.annotations.NullMarked;
