/**
 * Who may test what: test systems, CLIA duties, training, clearance, the six elements of an
 * assessment, and when the next one falls due.
 */
@NullMarked
package org.labgoals.competency.domain;

import org.jspecify.annotations.NullMarked;
