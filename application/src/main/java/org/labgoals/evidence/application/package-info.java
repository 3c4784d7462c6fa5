/** Files that prove something: who may add and read them, and what they have to be. */
@NullMarked
package org.labgoals.evidence.application;

import org.jspecify.annotations.NullMarked;
