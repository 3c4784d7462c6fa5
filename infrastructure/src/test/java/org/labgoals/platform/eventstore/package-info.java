/** The event store on a real database. */
@NullMarked
package org.labgoals.platform.eventstore;

import org.jspecify.annotations.NullMarked;
