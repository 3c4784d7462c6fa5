/** Holds the indicators' events to their golden files. */
@NullMarked
package org.labgoals.indicator.infrastructure;

import org.jspecify.annotations.NullMarked;
