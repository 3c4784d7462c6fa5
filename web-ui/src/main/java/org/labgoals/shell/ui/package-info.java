/**
 * What stands around every screen: navigation by role, header, and what is shown where there is
 * nothing.
 */
@NullMarked
package org.labgoals.shell.ui;

import org.jspecify.annotations.NullMarked;
