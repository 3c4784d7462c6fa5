/** Keeps events for ever: Axon's JDBC engine on our own schema, chained by hashes. */
@NullMarked
package org.labgoals.platform.eventstore;

import org.jspecify.annotations.NullMarked;
