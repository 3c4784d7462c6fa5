/** How days, figures and words are said, without a browser. */
@NullMarked
package org.labgoals.shared.ui;

import org.jspecify.annotations.NullMarked;
