/** Evidence files over HTTP. */
@NullMarked
package org.labgoals.evidence.api;

import org.jspecify.annotations.NullMarked;
