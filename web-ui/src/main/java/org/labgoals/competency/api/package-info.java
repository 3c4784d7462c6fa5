/** Test systems and people's competency over HTTP. */
@NullMarked
package org.labgoals.competency.api;

import org.jspecify.annotations.NullMarked;
