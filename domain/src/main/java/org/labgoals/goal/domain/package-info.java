/** The truth about goals: aggregate, commands, events and the rules between them. */
@NullMarked
package org.labgoals.goal.domain;

import org.jspecify.annotations.NullMarked;
