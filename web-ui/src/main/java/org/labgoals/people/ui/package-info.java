/** The screens of people: signing in, the own account, and who is who. */
@NullMarked
package org.labgoals.people.ui;

import org.jspecify.annotations.NullMarked;
