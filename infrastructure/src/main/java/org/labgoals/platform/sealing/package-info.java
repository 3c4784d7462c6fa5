/**
 * Seals what people wrote or are called, so that it can be forgotten without breaking the proof.
 */
@NullMarked
package org.labgoals.platform.sealing;

import org.jspecify.annotations.NullMarked;
