/** What can be asked of test systems and of people's competency on them, and what is answered. */
@NullMarked
package org.labgoals.competency.application;

import org.jspecify.annotations.NullMarked;
