/** Who is reminded of what they owe, when, and in which words. */
@NullMarked
package org.labgoals.reminder.application;

import org.jspecify.annotations.NullMarked;
