/** Commands that work on the product's data without the product. */
@NullMarked
package org.labgoals.platform.console;

import org.jspecify.annotations.NullMarked;
