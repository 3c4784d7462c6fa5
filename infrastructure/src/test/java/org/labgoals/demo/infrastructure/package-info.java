/** The demo laboratory holds to every rule and looks lived in. */
@NullMarked
package org.labgoals.demo.infrastructure;

import org.jspecify.annotations.NullMarked;
