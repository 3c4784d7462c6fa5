/** The demo laboratory: about forty people and two years of their goals, told as a script. */
@NullMarked
package org.labgoals.demo.infrastructure;

import org.jspecify.annotations.NullMarked;
