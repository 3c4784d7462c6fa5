package org.labgoals.career.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.career.domain.SomeCareer.MLS;
import static org.labgoals.career.domain.SomeCareer.ROOT_CAUSE;
import static org.labgoals.career.domain.SomeCareer.TODAY;
import static org.labgoals.career.domain.SomeCareer.nothingYet;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.career.domain.ReadinessLine.State;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.people.domain.HeldPosition;

class ReadinessTest {

    private static final Expectation TWO_QUALITY_GOALS =
            Expectation.goals("quality", 2, Kind.QUALITY_AND_COMPLIANCE);
    private static final Expectation PROFICIENT =
            Expectation.competency("root-cause", ROOT_CAUSE, Rating.PROFICIENT);
    private static final Expectation A_CREDENTIAL =
            Expectation.credential("credential", List.of(MLS, "MT(AMT)"));
    private static final Expectation TWO_YEARS = Expectation.experience("years", 2, null);
    private static final Expectation TEACHES =
            Expectation.activities(
                    "teaching", 1, List.of(ActivityKind.TEACHING, ActivityKind.MENTORING), 3);
    private static final Expectation TWO_SYSTEMS = Expectation.testSystems("systems", 2);
    private static final LocalDate LAST_YEAR = TODAY.minusYears(1);

    // --- goals

    @Test
    void nothingShownIsMissing() {
        var line = nothingYet().judged(TWO_QUALITY_GOALS);
        assertThat(line.state()).isEqualTo(State.MISSING);
        assertThat(line.have()).isZero();
        assertThat(line.need()).isEqualTo(2);
    }

    @Test
    void onlyGoalsOfTheKindCount() {
        var line =
                nothingYet()
                        .goal(Kind.QUALITY_AND_COMPLIANCE, LAST_YEAR)
                        .goal(Kind.RESEARCH_AND_INNOVATION, LAST_YEAR)
                        .judged(TWO_QUALITY_GOALS);
        assertThat(line.state()).isEqualTo(State.PARTLY);
        assertThat(line.counting()).hasSize(1);
    }

    @Test
    void aGoalCountsFromTheDayItWasAchieved() {
        var career =
                nothingYet()
                        .goal(Kind.QUALITY_AND_COMPLIANCE, LAST_YEAR)
                        .goal(Kind.QUALITY_AND_COMPLIANCE, TODAY);
        assertThat(career.judged(TWO_QUALITY_GOALS, TODAY.minusDays(1)).state())
                .isEqualTo(State.PARTLY);
        assertThat(career.judged(TWO_QUALITY_GOALS).state()).isEqualTo(State.MET);
    }

    @Test
    void aGoalUnderWayShowsNothingYetButWouldCloseIt() {
        var line = nothingYet().goalUnderWay(Kind.QUALITY_AND_COMPLIANCE).judged(TWO_QUALITY_GOALS);
        assertThat(line.state()).isEqualTo(State.MISSING);
        assertThat(line.closing()).hasSize(2).first().isInstanceOf(Closing.FinishGoal.class);
        assertThat(line.closing()).contains(new Closing.StartGoal(List.of("quality-control")));
    }

    // --- competencies

    @Test
    void aLowerRatingIsPartOfTheWay() {
        var line = nothingYet().rated(ROOT_CAUSE, Rating.COMPETENT, LAST_YEAR).judged(PROFICIENT);
        assertThat(line.state()).isEqualTo(State.PARTLY);
        assertThat(line.counting()).isEmpty();
        assertThat(line.towards()).hasSize(1);
        assertThat(line.closing()).contains(new Closing.BeRated(ROOT_CAUSE, Rating.PROFICIENT));
    }

    @Test
    void theLatestRatingCountsNotTheBest() {
        var career =
                nothingYet()
                        .rated(ROOT_CAUSE, Rating.EXPERT, LAST_YEAR)
                        .rated(ROOT_CAUSE, Rating.BEGINNER, TODAY);
        assertThat(career.judged(PROFICIENT).state()).isEqualTo(State.PARTLY);
        assertThat(career.judged(PROFICIENT, TODAY.minusDays(1)).isMet()).isTrue();
    }

    @Test
    void anAchievedGoalSpeaksForItsCompetenciesAndAsksForARating() {
        var line =
                nothingYet()
                        .goal(Kind.QUALITY_AND_COMPLIANCE, "quality-control", LAST_YEAR)
                        .judged(PROFICIENT);
        assertThat(line.state()).isEqualTo(State.PARTLY);
        assertThat(line.towards()).hasSize(1);
        assertThat(line.closing())
                .first()
                .isEqualTo(new Closing.BeRated(ROOT_CAUSE, Rating.PROFICIENT));
    }

    // --- credentials

    @Test
    void anyCredentialOfTheSetIsEnough() {
        assertThat(nothingYet().holds("MT(AMT)", LAST_YEAR, null).judged(A_CREDENTIAL).state())
                .isEqualTo(State.MET);
        assertThat(nothingYet().holds("PBT(ASCP)", LAST_YEAR, null).judged(A_CREDENTIAL).state())
                .isEqualTo(State.MISSING);
    }

    @Test
    void aCredentialCountsOnItsLastDayAndNotTheDayAfter() {
        var career = nothingYet().holds(MLS, LAST_YEAR, TODAY);
        assertThat(career.judged(A_CREDENTIAL).state()).isEqualTo(State.LAPSING);
        assertThat(career.judged(A_CREDENTIAL).lapsesOn()).isEqualTo(TODAY);
        var tomorrow = career.judged(A_CREDENTIAL, TODAY.plusDays(1));
        assertThat(tomorrow.state()).isEqualTo(State.MISSING);
        assertThat(tomorrow.closing())
                .first()
                .isEqualTo(
                        new Closing.RenewCredential(
                                career.facts().all().getFirst().ref(), MLS, TODAY));
    }

    @Test
    void aCredentialNobodyVerifiedIsPartOfTheWay() {
        var line = nothingYet().holdsUnverified(MLS, LAST_YEAR, null).judged(A_CREDENTIAL);
        assertThat(line.state()).isEqualTo(State.PARTLY);
        assertThat(line.closing()).first().isInstanceOf(Closing.VerifyCredential.class);
    }

    @Test
    void whatEndsWithinNinetyDaysIsLapsingAndLaterItIsMetWithItsDay() {
        var far = nothingYet().holds(MLS, LAST_YEAR, TODAY.plusDays(91)).judged(A_CREDENTIAL);
        assertThat(far.state()).isEqualTo(State.MET);
        assertThat(far.lapsesOn()).isEqualTo(TODAY.plusDays(91));
        var near = nothingYet().holds(MLS, LAST_YEAR, TODAY.plusDays(90)).judged(A_CREDENTIAL);
        assertThat(near.state()).isEqualTo(State.LAPSING);
    }

    @Test
    void aSecondTermThatFollowsKeepsItFromLapsing() {
        var line =
                nothingYet()
                        .holds(MLS, LAST_YEAR, TODAY.plusDays(10))
                        .holds(MLS, TODAY.plusDays(11), TODAY.plusYears(3))
                        .judged(A_CREDENTIAL);
        assertThat(line.state()).isEqualTo(State.MET);
        assertThat(line.lapsesOn()).isEqualTo(TODAY.plusYears(3));
    }

    // --- experience

    @Test
    void yearsAreFullOnTheirAnniversary() {
        var hired = LocalDate.of(2024, 11, 22);
        assertThat(nothingYet().worked(null, hired, null).judged(TWO_YEARS).state())
                .isEqualTo(State.MET);
        var dayLater = nothingYet().worked(null, hired.plusDays(1), null).judged(TWO_YEARS);
        assertThat(dayLater.state()).isEqualTo(State.PARTLY);
        assertThat(dayLater.have()).isEqualTo(1);
        assertThat(dayLater.closing()).containsExactly(new Closing.Stay(TODAY.plusDays(1)));
    }

    @Test
    void aYearThatBeganOnALeapDayIsFullOnTheFirstOfMarch() {
        var oneYear = Expectation.experience("years", 1, null);
        var career = nothingYet().worked(null, LocalDate.of(2024, 2, 29), null);
        assertThat(career.judged(oneYear, LocalDate.of(2025, 2, 28)).isMet()).isFalse();
        assertThat(career.judged(oneYear, LocalDate.of(2025, 3, 1)).isMet()).isTrue();
    }

    @Test
    void onlyPositionsOfTheLevelOrAboveCountAsExperienceThere() {
        var atMid = Expectation.experience("years", 1, CareerLevel.MID);
        var line =
                nothingYet()
                        .worked(CareerLevel.ENTRY, TODAY.minusYears(5), null)
                        .worked(CareerLevel.SENIOR, TODAY.minusMonths(6), null)
                        .judged(atMid);
        assertThat(line.state()).isEqualTo(State.PARTLY);
        assertThat(line.counting()).hasSize(1);
    }

    @Test
    void whoHasNoPositionOfTheLevelIsToldToAdvance() {
        var atMid = Expectation.experience("years", 1, CareerLevel.MID);
        var line = nothingYet().worked(CareerLevel.ENTRY, TODAY.minusYears(5), null).judged(atMid);
        assertThat(line.closing()).containsExactly(new Closing.Advance(CareerLevel.MID));
    }

    @Test
    void verifiedWorkElsewhereIsExperienceAndUnverifiedWorkPointsThere() {
        var three = Expectation.experience("years", 3, CareerLevel.ENTRY);
        var here = nothingYet().worked(CareerLevel.ENTRY, TODAY.minusYears(1), null);
        var met =
                here.workedElsewhere(
                                CareerLevel.ENTRY,
                                true,
                                TODAY.minusYears(4),
                                TODAY.minusYears(2).minusDays(1))
                        .judged(three);
        assertThat(met.state()).isEqualTo(State.MET);
        assertThat(met.counting()).hasSize(2);

        var waits =
                nothingYet()
                        .workedElsewhere(
                                CareerLevel.ENTRY, false, TODAY.minusYears(9), TODAY.minusYears(2))
                        .judged(three);
        assertThat(waits.state()).isEqualTo(State.PARTLY);
        assertThat(waits.towards()).hasSize(1);
        assertThat(waits.closing().getFirst()).isInstanceOf(Closing.VerifyExperience.class);
    }

    @Test
    void workElsewhereAtTheSameTimeCountsOnceAndBelowTheLevelNotAtAll() {
        var two = Expectation.experience("years", 2, CareerLevel.MID);
        var line =
                nothingYet()
                        .worked(CareerLevel.MID, TODAY.minusYears(1), null)
                        .workedElsewhere(
                                CareerLevel.MID, true, TODAY.minusYears(1), TODAY.minusDays(1))
                        .workedElsewhere(
                                CareerLevel.ENTRY, true, TODAY.minusYears(9), TODAY.minusYears(2))
                        .judged(two);
        assertThat(line.have()).isEqualTo(1);
    }

    @Test
    void winsCountWhereTheFrameworkAsksForThem() {
        var wins = Expectation.wins("wins", 2, Kind.RESEARCH_AND_INNOVATION, 1);
        var career =
                nothingYet()
                        .won(Kind.RESEARCH_AND_INNOVATION, TODAY)
                        .won(Kind.TECHNICAL_PROFICIENCY, TODAY)
                        .won(null, TODAY)
                        .won(Kind.RESEARCH_AND_INNOVATION, TODAY.minusYears(1).minusDays(1));
        var line = career.judged(wins);
        assertThat(line.state()).isEqualTo(State.PARTLY);
        assertThat(line.closing())
                .containsExactly(new Closing.LogWin(Kind.RESEARCH_AND_INNOVATION));
        assertThat(career.won(Kind.RESEARCH_AND_INNOVATION, TODAY).judged(wins).isMet()).isTrue();
    }

    @Test
    void breaksAreTakenOutOfExperience() {
        var line =
                nothingYet()
                        .worked(null, TODAY.minusYears(3), TODAY.minusYears(2))
                        .worked(null, TODAY.minusMonths(6), null)
                        .judged(TWO_YEARS);
        assertThat(line.have()).isEqualTo(1);
    }

    // --- activities

    @Test
    void anActivityCountsForSoManyYears() {
        var career = nothingYet().did(ActivityKind.TEACHING, TODAY.minusYears(3));
        assertThat(career.judged(TEACHES).state()).isEqualTo(State.LAPSING);
        assertThat(career.judged(TEACHES, TODAY.plusDays(1)).state()).isEqualTo(State.MISSING);
    }

    @Test
    void anActivityOfAnotherKindDoesNotCount() {
        assertThat(nothingYet().did(ActivityKind.SOCIETY, LAST_YEAR).judged(TEACHES).state())
                .isEqualTo(State.MISSING);
    }

    @Test
    void mentoringCountsOnceItIsConfirmed() {
        var line = nothingYet().didUnconfirmed(ActivityKind.MENTORING, LAST_YEAR).judged(TEACHES);
        assertThat(line.state()).isEqualTo(State.PARTLY);
        assertThat(line.closing()).first().isInstanceOf(Closing.ConfirmActivity.class);
    }

    // --- assessments

    @Test
    void eachTestSystemCountsOnceHoweverOftenItWasAssessed() {
        var line =
                nothingYet()
                        .assessed("analyser", LAST_YEAR, TODAY.plusDays(1))
                        .assessed("analyser", TODAY.minusDays(3), TODAY.plusMonths(6))
                        .judged(TWO_SYSTEMS);
        assertThat(line.state()).isEqualTo(State.PARTLY);
        assertThat(line.have()).isEqualTo(1);
    }

    @Test
    void anOverdueAssessmentDoesNotCountAndIsNamedAsWhatWouldCloseIt() {
        var line =
                nothingYet()
                        .assessed("analyser", LAST_YEAR, TODAY.minusDays(1))
                        .assessed("coagulation", LAST_YEAR, TODAY.plusMonths(6))
                        .judged(TWO_SYSTEMS);
        assertThat(line.have()).isEqualTo(1);
        assertThat(line.closing())
                .containsExactly(
                        new Closing.BeAssessed(
                                1, List.of(FactRef.to(FactRef.Sort.TEST_SYSTEM, "analyser"))));
    }

    // --- the list

    @Test
    void theLevelsExpectationsComeBeforeThePositionsOwn() {
        var framework = SomeCareer.ladder(List.of(TWO_YEARS), List.of(A_CREDENTIAL));
        var list = Readiness.of(CareerFacts.none(), framework, SomeCareer.middle(framework), TODAY);
        assertThat(list.lines())
                .extracting(ReadinessLine::level)
                .containsExactly(CareerLevel.MID, null);
    }

    @Test
    void aFactThatBeginsLaterCountsForNothingYet() {
        var line = nothingYet().holds(MLS, TODAY.plusDays(1), null).judged(A_CREDENTIAL);
        assertThat(line.state()).isEqualTo(State.MISSING);
    }

    @Test
    void theNextStepIsTheFirstPositionOfAHigherLevel() {
        var framework = SomeCareer.expecting();
        assertThat(framework.nextFor(new HeldPosition("mls i", CareerLevel.ENTRY)))
                .hasValueSatisfying(next -> assertThat(next.key()).isEqualTo("mls-2"));
    }

    @Test
    void withoutALevelOrAHigherOneTheNextStepIsTheNextRung() {
        var framework = SomeCareer.expecting();
        assertThat(framework.nextFor(new HeldPosition("Lab assistant", null)))
                .hasValueSatisfying(next -> assertThat(next.key()).isEqualTo("mls-1"));
        assertThat(framework.nextFor(new HeldPosition("Lead", CareerLevel.SENIOR)))
                .hasValueSatisfying(next -> assertThat(next.key()).isEqualTo("director"));
        assertThat(framework.nextFor(new HeldPosition("Director", null))).isEmpty();
        assertThat(framework.nextFor(new HeldPosition("Juggler", null))).isEmpty();
    }
}
