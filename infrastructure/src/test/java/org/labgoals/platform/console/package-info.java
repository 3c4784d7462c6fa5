/** Tests of the commands that work without the product. */
@NullMarked
package org.labgoals.platform.console;

import org.jspecify.annotations.NullMarked;
