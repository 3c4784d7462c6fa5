/** Proofs of what is measured. */
@NullMarked
package org.labgoals.platform.metrics;

import org.jspecify.annotations.NullMarked;
