/** What can be asked of people and teams and what is answered. */
@NullMarked
package org.labgoals.people.application;

import org.jspecify.annotations.NullMarked;
