/** Keeps the careers' rows and reads them. */
@NullMarked
package org.labgoals.career.infrastructure;

import org.jspecify.annotations.NullMarked;
