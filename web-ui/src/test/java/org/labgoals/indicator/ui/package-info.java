/** What the screens of indicators say, tested without a browser. */
@NullMarked
package org.labgoals.indicator.ui;

import org.jspecify.annotations.NullMarked;
