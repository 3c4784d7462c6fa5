/** Checkpoints over the store, and the verification of both. */
@NullMarked
package org.labgoals.platform.proof;

import org.jspecify.annotations.NullMarked;
