package org.labgoals.competency.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labgoals.competency.domain.Bench.ADA;
import static org.labgoals.competency.domain.Bench.FIRST;
import static org.labgoals.competency.domain.Bench.MARA;
import static org.labgoals.competency.domain.Bench.RULES;
import static org.labgoals.competency.domain.Bench.by;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.competency.domain.AssessmentRulesCommand.ChangeAssessmentRules;
import org.labgoals.shared.domain.Refused;

class AssessmentRulesTest {

    private static final AssessmentRulesState SHIPPED = AssessmentRulesState.unchanged();

    @Test
    void anAdministratorChangesTheRulesFromADayOn() {
        var stricter = with(12, 6, 6, 30);
        var changed = AssessmentRulesDecisions.decide(null, change(stricter, FIRST.plusDays(1)));

        var rules = AssessmentRulesEvolution.evolve(null, changed.getFirst());
        assertThat(rules.on(FIRST, RULES)).isEqualTo(RULES);
        assertThat(rules.on(FIRST.plusDays(1), RULES)).isEqualTo(stricter);
        assertThat(AssessmentRulesDecisions.decide(rules, change(stricter, FIRST.plusDays(1))))
                .isEmpty();
        refuses(rules, change(RULES, FIRST), AssessmentRulesRule.RULES_BEFORE_THE_LATEST);
    }

    @Test
    void whatWasJudgedUnderYesterdaysRulesStaysJudged() {
        refuses(
                SHIPPED,
                change(RULES, FIRST.minusDays(1)),
                AssessmentRulesRule.RULES_FROM_BEFORE_TODAY);
        refuses(
                SHIPPED,
                change(RULES, FIRST.plusYears(6)),
                AssessmentRulesRule.RULES_DATE_BEYOND_REASON);
    }

    @Test
    void nobodyElseChangesThem() {
        refuses(
                SHIPPED,
                new ChangeAssessmentRules(AssessmentRulesId.ONLY, by(MARA, FIRST), RULES, FIRST),
                AssessmentRulesRule.ONLY_ADMINISTRATOR_CHANGES_RULES);
    }

    @Test
    void monthsAndDaysAreWithinReason() {
        for (var senseless :
                List.of(with(12, 13, 12, 30), with(0, 0, 12, 30), with(12, 6, 61, 30))) {
            refuses(SHIPPED, change(senseless, FIRST), AssessmentRulesRule.RULES_OUT_OF_RANGE);
        }
        refuses(
                SHIPPED,
                change(with(12, 6, 12, 366), FIRST),
                AssessmentRulesRule.RULES_OUT_OF_RANGE);
    }

    @Test
    void somebodyAssessesEveryComplexityButWaived() {
        for (var missing : RULES.assessing()) {
            var left = RULES.assessing().stream().filter(each -> !each.equals(missing)).toList();
            var nobody = new ScheduleRules(12, 6, 12, 12, 30, false, left);
            refuses(SHIPPED, change(nobody, FIRST), AssessmentRulesRule.RULES_WITHOUT_ASSESSORS);
        }
        var onlyDelegated =
                new AssessingDuties(
                        Complexity.WAIVED, List.of(), List.of(CliaDuty.GENERAL_SUPERVISOR));
        var all = new ArrayList<>(RULES.assessing());
        all.add(onlyDelegated);
        refuses(
                SHIPPED,
                change(new ScheduleRules(12, 6, 12, 12, 30, false, all), FIRST),
                AssessmentRulesRule.RULES_WITHOUT_ASSESSORS);
    }

    private static ScheduleRules with(int year, int within, int afterwards, int notice) {
        return new ScheduleRules(year, within, afterwards, 12, notice, false, RULES.assessing());
    }

    private static ChangeAssessmentRules change(ScheduleRules rules, LocalDate from) {
        return new ChangeAssessmentRules(AssessmentRulesId.ONLY, by(ADA, FIRST), rules, from);
    }

    private static void refuses(
            AssessmentRulesState rules, AssessmentRulesCommand command, AssessmentRulesRule rule) {
        assertThatThrownBy(() -> AssessmentRulesDecisions.decide(rules, command))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
