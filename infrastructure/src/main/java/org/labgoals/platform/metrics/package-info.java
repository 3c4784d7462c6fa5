/** What this node did and how fast, as meters for whoever watches over it. */
@NullMarked
package org.labgoals.platform.metrics;

import org.jspecify.annotations.NullMarked;
