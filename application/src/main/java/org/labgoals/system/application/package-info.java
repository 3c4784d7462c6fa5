/** What an administrator sees and does in the engine room. */
@NullMarked
package org.labgoals.system.application;

import org.jspecify.annotations.NullMarked;
