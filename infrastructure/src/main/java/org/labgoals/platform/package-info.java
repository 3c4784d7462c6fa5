/** The machines LabGoals runs on, common to all features. */
@NullMarked
package org.labgoals.platform;

import org.jspecify.annotations.NullMarked;
