/** The ways to indicators: to define them, to record, import and correct readings, to read them. */
@NullMarked
package org.labgoals.indicator.application;

import org.jspecify.annotations.NullMarked;
