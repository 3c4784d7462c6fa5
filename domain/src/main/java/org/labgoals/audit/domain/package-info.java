/** What may be taken out of the record, by a fact that stays in it. */
@NullMarked
package org.labgoals.audit.domain;

import org.jspecify.annotations.NullMarked;
