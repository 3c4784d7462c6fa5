/** Careers, credentials and the career framework over HTTP. */
@NullMarked
package org.labgoals.career.api;

import org.jspecify.annotations.NullMarked;
