package org.labgoals.career.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.Criterion;
import org.labgoals.goal.domain.CriterionMet;
import org.labgoals.goal.domain.CriterionPoint;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

class ShownCriterionTest {

    private static final LocalDate BEGAN = LocalDate.of(2026, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final CriteriaRule RULE =
            new CriteriaRule(
                    LocalDate.of(2020, 1, 1),
                    Map.of(
                            CriterionPoint.PEER_TRAINING, Set.of(ActivityKind.TEACHING),
                            CriterionPoint.LEADERSHIP_ROLES, Set.of(ActivityKind.LEADING_ROLE)));

    @Test
    void anActivityShowsThePointItsKindStandsFor() {
        assertThat(shown(trainPeers(), activity(1, ActivityKind.TEACHING, BEGAN, null)))
                .containsExactly(1);
        assertThat(shown(trainPeers(), activity(1, ActivityKind.LEADING_ROLE, BEGAN, null)))
                .isEmpty();
    }

    @Test
    void aCriterionWithoutPointsIsShownByAnyOfItsThree() {
        var criterion = new CriterionMet(Criterion.LEADERSHIP_AND_COLLABORATION, Set.of(), null);
        assertThat(
                        shown(
                                criterion,
                                activity(1, ActivityKind.LEADING_ROLE, BEGAN, null),
                                activity(2, ActivityKind.TEACHING, BEGAN.plusDays(1), null),
                                activity(3, ActivityKind.SOCIETY, BEGAN, null)))
                .containsExactly(2, 1);
    }

    @Test
    void onlyWhatHappenedInTheGoalsTimeShowsIt() {
        var dayBefore = BEGAN.minusDays(1);
        assertThat(shown(trainPeers(), activity(1, ActivityKind.TEACHING, dayBefore, null)))
                .isEmpty();
        assertThat(shown(trainPeers(), activity(1, ActivityKind.TEACHING, dayBefore, BEGAN)))
                .containsExactly(1);
        var tomorrow = TODAY.plusDays(1);
        assertThat(shown(trainPeers(), activity(1, ActivityKind.TEACHING, tomorrow, null)))
                .isEmpty();
        var afterTheEnd =
                ShownCriterion.of(
                        List.of(trainPeers()),
                        BEGAN,
                        TODAY.minusDays(10),
                        List.of(activity(1, ActivityKind.TEACHING, TODAY.minusDays(9), null)),
                        List.of(RULE),
                        TODAY);
        assertThat(afterTheEnd.getFirst().activities()).isEmpty();
    }

    @Test
    void mentoringShowsNothingUntilTheColleagueConfirmedIt() {
        var rule =
                new CriteriaRule(
                        BEGAN,
                        Map.of(CriterionPoint.PEER_TRAINING, Set.of(ActivityKind.MENTORING)));
        var mentoring = activity(1, ActivityKind.MENTORING, BEGAN, null);
        assertThat(shown(List.of(rule), trainPeers(), mentoring)).isEmpty();
        var confirmed =
                new ProfessionalActivity(
                        1,
                        ActivityKind.MENTORING,
                        BEGAN,
                        null,
                        mentoring.role(),
                        new PersonId("bob"),
                        null,
                        null,
                        TODAY,
                        mentoring.source());
        assertThat(shown(List.of(rule), trainPeers(), confirmed)).containsExactly(1);
    }

    @Test
    void theRuleOfTheActivitysOwnDayCounts() {
        var changed = new CriteriaRule(BEGAN.plusMonths(1), Map.of());
        var rules = List.of(changed, RULE);
        var before = activity(1, ActivityKind.TEACHING, BEGAN.plusMonths(1).minusDays(1), null);
        var after = activity(2, ActivityKind.TEACHING, BEGAN.plusMonths(1), null);
        assertThat(shown(rules, trainPeers(), before, after)).containsExactly(1);
    }

    private static CriterionMet trainPeers() {
        return new CriterionMet(
                Criterion.LEADERSHIP_AND_COLLABORATION, Set.of(CriterionPoint.PEER_TRAINING), null);
    }

    private static List<Integer> shown(CriterionMet criterion, ProfessionalActivity... done) {
        return shown(List.of(RULE), criterion, done);
    }

    private static List<Integer> shown(
            List<CriteriaRule> rules, CriterionMet criterion, ProfessionalActivity... done) {
        return ShownCriterion.of(List.of(criterion), BEGAN, null, Arrays.asList(done), rules, TODAY)
                .getFirst()
                .activities()
                .stream()
                .map(ProfessionalActivity::number)
                .toList();
    }

    private static ProfessionalActivity activity(
            int number, ActivityKind kind, LocalDate on, @Nullable LocalDate until) {
        return new ProfessionalActivity(
                number,
                kind,
                on,
                until,
                PersonalText.of("what I did"),
                null,
                null,
                null,
                null,
                new Source("event-" + number, number, new PersonId("ann"), Instant.EPOCH));
    }
}
