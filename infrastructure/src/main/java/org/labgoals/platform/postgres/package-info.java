/** The database: the embedded PostgreSQL server or somebody else's, and the ways to reach it. */
@NullMarked
package org.labgoals.platform.postgres;

import org.jspecify.annotations.NullMarked;
