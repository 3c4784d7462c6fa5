/** Proves who is reminded of what, and when. */
@NullMarked
package org.labgoals.reminder.application;

import org.jspecify.annotations.NullMarked;
