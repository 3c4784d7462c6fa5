/** People, teams and personal access tokens over HTTP. */
@NullMarked
package org.labgoals.people.api;

import org.jspecify.annotations.NullMarked;
