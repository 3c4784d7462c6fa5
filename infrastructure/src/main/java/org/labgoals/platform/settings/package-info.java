/** What an operator can set, read once at start and refused in a sentence where it cannot be. */
@NullMarked
package org.labgoals.platform.settings;

import org.jspecify.annotations.NullMarked;
