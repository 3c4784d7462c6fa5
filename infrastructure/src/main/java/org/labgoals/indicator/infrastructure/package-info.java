/** Keeps the indicators' rows and reads them. */
@NullMarked
package org.labgoals.indicator.infrastructure;

import org.jspecify.annotations.NullMarked;
