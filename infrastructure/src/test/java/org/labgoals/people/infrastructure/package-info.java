/** Proves what people look like in the store and in their rows. */
@NullMarked
package org.labgoals.people.infrastructure;

import org.jspecify.annotations.NullMarked;
