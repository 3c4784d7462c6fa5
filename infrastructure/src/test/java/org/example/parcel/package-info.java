/** A small aggregate with rows, to try the platform on. */
@NullMarked
package org.example.parcel;

import org.jspecify.annotations.NullMarked;
