/** Tests of what the screens of objectives decide. */
@NullMarked
package org.labgoals.objective.ui;

import org.jspecify.annotations.NullMarked;
