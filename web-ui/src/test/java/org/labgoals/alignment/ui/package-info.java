/** Tries what the screens of alignment decide, without a browser. */
@NullMarked
package org.labgoals.alignment.ui;

import org.jspecify.annotations.NullMarked;
