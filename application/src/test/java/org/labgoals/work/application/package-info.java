/** Proves what stands on a work list, and in which order. */
@NullMarked
package org.labgoals.work.application;

import org.jspecify.annotations.NullMarked;
