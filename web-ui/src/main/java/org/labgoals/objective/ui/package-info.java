/** The screens of objectives: the tree from the vision down to a section, and one objective. */
@NullMarked
package org.labgoals.objective.ui;

import org.jspecify.annotations.NullMarked;
