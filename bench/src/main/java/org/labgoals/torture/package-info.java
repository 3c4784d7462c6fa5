/** Breaks nodes and their database at random, and proves that nothing acknowledged was lost. */
@NullMarked
package org.labgoals.torture;

import org.jspecify.annotations.NullMarked;
