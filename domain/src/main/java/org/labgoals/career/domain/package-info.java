/**
 * Careers: what somebody has shown, what each position on the ladder expects, and what is missing.
 */
@NullMarked
package org.labgoals.career.domain;

import org.jspecify.annotations.NullMarked;
