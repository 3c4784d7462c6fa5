/** The screens of indicators: the list, one indicator with its line, and the forms. */
@NullMarked
package org.labgoals.indicator.ui;

import org.jspecify.annotations.NullMarked;
