package org.labgoals.audit.application;

import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonId;

/**
 * Which recorded entries to list; what is null does not narrow.
 *
 * @param person whose record they are about
 * @param by who acted
 * @param kind what happened, in kebab form, for example {@code goal-activated}
 * @param before only what was recorded before this place; null for the newest
 */
public record FindEntries(
        @Nullable PersonId person,
        @Nullable PersonId by,
        @Nullable String kind,
        @Nullable Long before) {}
