/** The screens of alignment: the map, the matrix and the gaps, under one filter. */
@NullMarked
package org.labgoals.alignment.ui;

import org.jspecify.annotations.NullMarked;
