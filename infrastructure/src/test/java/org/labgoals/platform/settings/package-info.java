/** Settings as an operator writes them. */
@NullMarked
package org.labgoals.platform.settings;

import org.jspecify.annotations.NullMarked;
