/**
 * What the laboratory wants: the organisation’s vision, the laboratory’s objectives under it, those
 * of the sections under these, and what became of each.
 */
@NullMarked
package org.labgoals.objective.domain;

import org.jspecify.annotations.NullMarked;
