/** The ways to objectives: to put them forward, set, change and close them, and to read them. */
@NullMarked
package org.labgoals.objective.application;

import org.jspecify.annotations.NullMarked;
