/** What somebody owes and what waits for them, of every feature, as one list. */
@NullMarked
package org.labgoals.work.application;

import org.jspecify.annotations.NullMarked;
