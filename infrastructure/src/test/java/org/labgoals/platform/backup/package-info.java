/** Tests of what a backup holds and leaves behind. */
@NullMarked
package org.labgoals.platform.backup;

import org.jspecify.annotations.NullMarked;
