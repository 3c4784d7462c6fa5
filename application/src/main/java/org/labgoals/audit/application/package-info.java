/** Reads what was recorded across records: who did what, when and why, newest first. */
@NullMarked
package org.labgoals.audit.application;

import org.jspecify.annotations.NullMarked;
