/** What can be asked of goals and what is answered. */
@NullMarked
package org.labgoals.goal.application;

import org.jspecify.annotations.NullMarked;
