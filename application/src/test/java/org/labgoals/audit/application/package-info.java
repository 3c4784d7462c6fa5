/** Rules of the audit history. */
@NullMarked
package org.labgoals.audit.application;

import org.jspecify.annotations.NullMarked;
