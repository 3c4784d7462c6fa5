/** What nodes on one database tell each other through it. */
@NullMarked
package org.labgoals.platform.nodes;

import org.jspecify.annotations.NullMarked;
