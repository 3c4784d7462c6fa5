/** How the product keeps up, for administrators' programs. */
@NullMarked
package org.labgoals.system.api;

import org.jspecify.annotations.NullMarked;
