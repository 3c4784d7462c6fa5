/** Proves which contents are kept as evidence, and which are not. */
@NullMarked
package org.labgoals.evidence.infrastructure;

import org.jspecify.annotations.NullMarked;
