package org.labgoals.objective.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Kind;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/**
 * What an objective says. A plain fact without checks of its own: {@link ObjectiveDecisions} judges
 * it, so that a tightened rule never makes history unreadable.
 *
 * @param title what is to be reached
 * @param why why it matters, in a few sentences
 * @param section whose objective it is; null but on the level of sections
 * @param parents the objectives it serves, all of a higher level
 * @param owner who answers for it
 * @param from its first day
 * @param until its last day, null while no end is meant
 * @param weight how much it counts among those of its level, 0 or more
 * @param kinds the kinds of goals that can carry it; empty for any
 * @param indicators the quality indicators that it is to move
 */
public record ObjectivePlan(
        PersonalText title,
        @Nullable PersonalText why,
        ObjectiveLevel level,
        @Nullable String section,
        List<ObjectiveId> parents,
        PersonId owner,
        LocalDate from,
        @Nullable LocalDate until,
        BigDecimal weight,
        Set<Kind> kinds,
        List<IndicatorId> indicators) {

    /** Keeps its own copies, sets in a fixed order so that the same plan is written alike. */
    public ObjectivePlan {
        parents = List.copyOf(parents);
        kinds =
                Collections.unmodifiableSet(
                        kinds.isEmpty() ? EnumSet.noneOf(Kind.class) : EnumSet.copyOf(kinds));
        indicators = List.copyOf(indicators);
    }

    /** Whether its period has a day in common with the one from and until these days. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && (until == null || !until.isBefore(first));
    }
}
