/** Who comes in, by which door, and what every answer says to browsers. */
@NullMarked
package org.labgoals.people.ui.security;

import org.jspecify.annotations.NullMarked;
