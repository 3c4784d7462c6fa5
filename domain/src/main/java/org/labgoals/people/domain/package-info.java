/**
 * People, teams and laboratories: who works where, who leads and who decides, each with its dates.
 */
@NullMarked
package org.labgoals.people.domain;

import org.jspecify.annotations.NullMarked;
