/** The product: what starts everything. */
@NullMarked
package org.labgoals;

import org.jspecify.annotations.NullMarked;
