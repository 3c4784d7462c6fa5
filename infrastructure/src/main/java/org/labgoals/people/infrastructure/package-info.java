/** Keeps the rows of people, teams and laboratories, and the accounts to sign in with. */
@NullMarked
package org.labgoals.people.infrastructure;

import org.jspecify.annotations.NullMarked;
