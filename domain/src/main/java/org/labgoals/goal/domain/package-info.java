/** Goals: their vocabulary, their lifecycle and every rule that decides on them. */
@NullMarked
package org.labgoals.goal.domain;

import org.jspecify.annotations.NullMarked;
