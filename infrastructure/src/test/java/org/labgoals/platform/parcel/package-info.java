/** A small aggregate with rows, to try the platform on. */
@NullMarked
package org.labgoals.platform.parcel;

import org.jspecify.annotations.NullMarked;
