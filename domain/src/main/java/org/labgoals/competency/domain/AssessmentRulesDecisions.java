package org.labgoals.competency.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.AssessmentRulesCommand.ChangeAssessmentRules;
import org.labgoals.competency.domain.AssessmentRulesEvent.AssessmentRulesChanged;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/** What may happen to the rules of assessment. */
public final class AssessmentRulesDecisions {

    private static final int MOST_MONTHS = 60;
    private static final int MOST_NOTICE = 365;

    /** Provider-performed microscopy is of moderate complexity, 42 CFR 493.19. */
    private static final Set<Complexity> NEED_A_DUTY =
            Set.of(Complexity.PROVIDER_PERFORMED, Complexity.MODERATE, Complexity.HIGH);

    private AssessmentRulesDecisions() {}

    /**
     * What happens; nothing where it holds already.
     *
     * @param rules null before the first change
     * @throws Refused where a rule is against it
     */
    public static List<AssessmentRulesEvent> decide(
            @Nullable AssessmentRulesState rules, AssessmentRulesCommand command) {
        Refused.when(
                command.occasion().standing() != Standing.ADMINISTRATOR,
                AssessmentRulesRule.ONLY_ADMINISTRATOR_CHANGES_RULES);
        var known = rules == null ? AssessmentRulesState.unchanged() : rules;
        return switch (command) {
            case ChangeAssessmentRules c -> change(known, c);
        };
    }

    private static List<AssessmentRulesEvent> change(
            AssessmentRulesState rules, ChangeAssessmentRules c) {
        if (!rules.rules().isEmpty()) {
            var latest = rules.rules().getLast();
            if (latest.what().equals(c.rules()) && latest.from().equals(c.from())) {
                return List.of();
            }
            Refused.when(
                    !c.from().isAfter(latest.from()), AssessmentRulesRule.RULES_BEFORE_THE_LATEST);
        }
        var today = c.occasion().today();
        Refused.when(c.from().isBefore(today), AssessmentRulesRule.RULES_FROM_BEFORE_TODAY);
        Refused.when(
                Limits.beyondReason(c.from(), today), AssessmentRulesRule.RULES_DATE_BEYOND_REASON);
        check(c.rules());
        return List.of(new AssessmentRulesChanged(c.id(), c.rules(), c.from()));
    }

    private static void check(ScheduleRules rules) {
        boolean inRange =
                isMonths(rules.firstYearMonths())
                        && isMonths(rules.monthsInFirstYear())
                        && rules.monthsInFirstYear() <= rules.firstYearMonths()
                        && isMonths(rules.monthsAfterwards())
                        && isMonths(rules.monthsWaived())
                        && rules.daysOfNotice() >= 0
                        && rules.daysOfNotice() <= MOST_NOTICE;
        Refused.when(!inRange, AssessmentRulesRule.RULES_OUT_OF_RANGE);
        var named = rules.assessing().stream().map(AssessingDuties::complexity).toList();
        boolean whole =
                named.stream().distinct().count() == named.size()
                        && named.containsAll(NEED_A_DUTY)
                        && rules.assessing().stream().noneMatch(each -> each.duties().isEmpty());
        Refused.when(!whole, AssessmentRulesRule.RULES_WITHOUT_ASSESSORS);
    }

    private static boolean isMonths(int months) {
        return months >= 1 && months <= MOST_MONTHS;
    }
}
