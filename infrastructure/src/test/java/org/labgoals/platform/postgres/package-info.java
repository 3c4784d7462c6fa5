/** Real databases for tests. */
@NullMarked
package org.labgoals.platform.postgres;

import org.jspecify.annotations.NullMarked;
