/** Proves that mails are sent, and sent once. */
@NullMarked
package org.labgoals.reminder.infrastructure;

import org.jspecify.annotations.NullMarked;
