package org.labgoals.goal.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.TeamId;

/**
 * What a goal sets out to do. A draft may leave gaps; activation may not. A plain fact without
 * checks of its own: {@link GoalDecisions} judges it, so that a tightened rule never makes history
 * unreadable.
 *
 * @param title what is to be reached
 * @param why why it matters
 * @param template key of the template it was drafted from
 * @param startDate first day; null until activation, which then sets its own day
 * @param team the team of a team goal
 * @param contributors those with a part in a team goal
 */
public record GoalPlan(
        PersonalText title,
        @Nullable PersonalText why,
        @Nullable Kind kind,
        @Nullable Horizon horizon,
        @Nullable LocalDate startDate,
        @Nullable LocalDate targetDate,
        @Nullable String template,
        Set<SoftSkill> softSkills,
        List<Measure> measures,
        List<CriterionMet> criteria,
        List<Alignment> alignments,
        @Nullable TeamId team,
        List<Contributor> contributors) {}
