/** What mail programs ask of the product by themselves. */
@NullMarked
package org.labgoals.reminder.api;

import org.jspecify.annotations.NullMarked;
