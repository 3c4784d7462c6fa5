/** The screens of competency: the matrix, entry for a group, a person's part, administration. */
@NullMarked
package org.labgoals.competency.ui;

import org.jspecify.annotations.NullMarked;
