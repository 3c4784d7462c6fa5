/** Objectives over HTTP. */
@NullMarked
package org.labgoals.objective.api;

import org.jspecify.annotations.NullMarked;
