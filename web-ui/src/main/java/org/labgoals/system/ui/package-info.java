/** Where an administrator sees how the product keeps up. */
@NullMarked
package org.labgoals.system.ui;

import org.jspecify.annotations.NullMarked;
