/** Backups of what cannot be made again, and how they come back. */
@NullMarked
package org.labgoals.platform.backup;

import org.jspecify.annotations.NullMarked;
