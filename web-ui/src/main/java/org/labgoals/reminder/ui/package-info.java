/** Where mail is wished for, left out, and kept an eye on. */
@NullMarked
package org.labgoals.reminder.ui;

import org.jspecify.annotations.NullMarked;
