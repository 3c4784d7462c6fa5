/** What the screens of careers decide, without a browser. */
@NullMarked
package org.labgoals.career.ui;

import org.jspecify.annotations.NullMarked;
