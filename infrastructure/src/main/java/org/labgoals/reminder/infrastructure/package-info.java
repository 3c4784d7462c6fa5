/** Keeps wishes and mails in their tables, and hands mails to a server by SMTP. */
@NullMarked
package org.labgoals.reminder.infrastructure;

import org.jspecify.annotations.NullMarked;
