/** The work list on the first screen of every role. */
@NullMarked
package org.labgoals.work.ui;

import org.jspecify.annotations.NullMarked;
