/** What the screens of goals decide, without a browser. */
@NullMarked
package org.labgoals.goal.ui;

import org.jspecify.annotations.NullMarked;
