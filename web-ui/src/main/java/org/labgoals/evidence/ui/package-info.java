/** Adding an evidence file to a form, and a link to one. */
@NullMarked
package org.labgoals.evidence.ui;

import org.jspecify.annotations.NullMarked;
