@NullMarked
package org.labgoals.platform.proof;

import org.jspecify.annotations.NullMarked;
