/** Proves what the frame around the screens says. */
@NullMarked
package org.labgoals.shell.ui;

import org.jspecify.annotations.NullMarked;
