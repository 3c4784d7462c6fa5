/** The work list for programs. */
@NullMarked
package org.labgoals.work.api;

import org.jspecify.annotations.NullMarked;
