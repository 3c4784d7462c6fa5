/** That the benchmarks can be run. */
@NullMarked
package org.labgoals.bench;

import org.jspecify.annotations.NullMarked;
