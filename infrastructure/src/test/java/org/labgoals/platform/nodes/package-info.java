@NullMarked
package org.labgoals.platform.nodes;

import org.jspecify.annotations.NullMarked;
