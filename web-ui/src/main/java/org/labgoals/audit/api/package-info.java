/** The audit's part of the API. */
@NullMarked
package org.labgoals.audit.api;

import org.jspecify.annotations.NullMarked;
