/** The product as people use it: in real Chromium, on real PostgreSQL, with the demo laboratory. */
@NullMarked
package org.labgoals.journey;

import org.jspecify.annotations.NullMarked;
