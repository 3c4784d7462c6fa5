/**
 * What all screens share: the shell, the words, days and figures as people read them, and the small
 * parts.
 */
@NullMarked
package org.labgoals.shared.ui;

import org.jspecify.annotations.NullMarked;
