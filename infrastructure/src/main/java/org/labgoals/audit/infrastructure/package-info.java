/** What the platform has to know of redactions. */
@NullMarked
package org.labgoals.audit.infrastructure;

import org.jspecify.annotations.NullMarked;
