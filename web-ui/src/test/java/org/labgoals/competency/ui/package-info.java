/** Tests of what competency's screens decide. */
@NullMarked
package org.labgoals.competency.ui;

import org.jspecify.annotations.NullMarked;
