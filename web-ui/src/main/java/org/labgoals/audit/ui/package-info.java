/** The audit history on screen. */
@NullMarked
package org.labgoals.audit.ui;

import org.jspecify.annotations.NullMarked;
