package org.labgoals.career.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.career.ui.SampleCareer.MLS;
import static org.labgoals.career.ui.SampleCareer.SBB;
import static org.labgoals.career.ui.SampleCareer.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.CareerFact;
import org.labgoals.career.domain.Expectation;
import org.labgoals.career.domain.FactRef;
import org.labgoals.career.domain.Rating;
import org.labgoals.career.domain.ReadinessLine;
import org.labgoals.career.ui.ReadinessList.Evidence;
import org.labgoals.career.ui.ReadinessList.Row;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.domain.PersonalText;

class ReadinessListTest {

    private static final Expectation CERTIFIED = Expectation.credential("certified", List.of(MLS));
    private static final Expectation TWO_GOALS =
            Expectation.goals("goals", 2, Kind.QUALITY_AND_COMPLIANCE);
    private static final Expectation ROOT_CAUSE =
            Expectation.competency("root", "root-cause", Rating.PROFICIENT);
    private static final Expectation TEACHES =
            Expectation.activities("teaches", 1, List.of(ActivityKind.TEACHING), 3);

    private final SampleCareer ana =
            SampleCareer.empty().holds(MLS, TODAY.minusYears(1), TODAY.plusYears(2));

    private static CareerFact goal() {
        return new CareerFact.GoalReached(
                new FactRef(FactRef.Sort.GOAL, "g1", null, PersonalText.of("Fewer reruns")),
                Kind.QUALITY_AND_COMPLIANCE,
                null,
                TODAY.minusDays(40));
    }

    private Row row(Reader reader, Expectation expectation) {
        return ReadinessList.of(ana.readiness(expectation), ana.told(reader)).rows().getFirst();
    }

    @Test
    void theHeadlineSaysHowManyOfHowMany() {
        ReadinessList list =
                ReadinessList.of(ana.readiness(CERTIFIED, TWO_GOALS), ana.told(Reader.OWNER));
        assertThat(list.headline()).isEqualTo("You have 1 of 2 for MLS II");
        assertThat(
                        ReadinessList.of(
                                        ana.readiness(CERTIFIED, TWO_GOALS),
                                        ana.told(Reader.DECIDER))
                                .headline())
                .isEqualTo("Ana Delgado has 1 of 2 for MLS II");
    }

    @Test
    void whatIsOpenStandsBeforeWhatIsMet() {
        assertThat(
                        ReadinessList.of(
                                        ana.readiness(CERTIFIED, TWO_GOALS), ana.told(Reader.OWNER))
                                .rows())
                .extracting(Row::title)
                .containsExactly(
                        "2 achieved goals in “Quality and compliance”",
                        "The credential MLS(ASCP)CM, verified and in force");
    }

    @Test
    void aCredentialThatCountsLeadsToItselfAndSaysHowFarItsRenewalIs() {
        ana.course(TODAY.minusDays(9), "6");
        Row row = row(Reader.OWNER, CERTIFIED);
        assertThat(row.state()).isEqualTo(ReadinessLine.State.MET);
        assertThat(row.counting())
                .containsExactly(
                        new Evidence("MLS(ASCP)CM, until 22 Nov 2028", "career?show=credential-1"));
        assertThat(row.note()).isEqualTo("Renewal: 6 of 36 points by 22 Nov 2028.");
    }

    @Test
    void whatLapsesSoonSaysWhen() {
        SampleCareer soon =
                SampleCareer.empty().holds(MLS, TODAY.minusYears(3), TODAY.plusDays(20));
        Row row =
                ReadinessList.of(soon.readiness(CERTIFIED), soon.told(Reader.OWNER))
                        .rows()
                        .getFirst();
        assertThat(row.badge()).isEqualTo("Lapses in 20 days");
        assertThat(row.step()).isEqualTo(new StepOffer.Renew("Renew", 1));
    }

    @Test
    void aPartSaysHowManyAndWhatCounts() {
        ana.with(goal());
        Row row = row(Reader.OWNER, TWO_GOALS);
        assertThat(row.badge()).isEqualTo("Partly");
        assertThat(row.figure()).isEqualTo("1 of 2");
        assertThat(row.counting()).extracting(Evidence::address).containsExactly("goals/g1");
        assertThat(row.step())
                .isEqualTo(new StepOffer.Go("Start a goal", "goals/new?template=quality-control"));
    }

    @Test
    void theManagerIsOfferedTheRatingThatTheTechnologistWaitsFor() {
        assertThat(row(Reader.DECIDER, ROOT_CAUSE).step())
                .isEqualTo(new StepOffer.Rate("Rate", "root-cause", Rating.PROFICIENT));
        assertThat(row(Reader.ONLOOKER, ROOT_CAUSE).step())
                .isEqualTo(new StepOffer.Wait("The manager rates it."));
        assertThat(row(Reader.OWNER, ROOT_CAUSE).meaning()).isEqualTo("Does it alone");
    }

    @Test
    void onlyTheOwnerIsOfferedToEnterSomething() {
        assertThat(row(Reader.OWNER, TEACHES).step())
                .isEqualTo(
                        new StepOffer.LogActivity("Log activity", List.of(ActivityKind.TEACHING)));
        assertThat(row(Reader.DECIDER, TEACHES).step())
                .isEqualTo(new StepOffer.Wait("To do: Teaching."));
        assertThat(row(Reader.OWNER, TEACHES).title())
                .isEqualTo("One professional activity: Teaching, within the last 3 years");
    }

    @Test
    void aCredentialThatWaitsToBeVerifiedIsNotAskedForAgain() {
        ana.with(
                new CareerFact.CredentialHeld(
                        FactRef.to(FactRef.Sort.CREDENTIAL, "2"), SBB, false, TODAY, null));
        Expectation specialist = Expectation.credential("specialist", List.of(SBB));
        assertThat(row(Reader.OWNER, specialist).step())
                .isEqualTo(new StepOffer.Wait("Waits for the manager to verify it."));
        assertThat(row(Reader.DECIDER, specialist).step())
                .isEqualTo(new StepOffer.Verify("Verify", 2));
    }

    @Test
    void whatWouldBeDifferentIsMarked() {
        ReadinessList list =
                ReadinessList.wouldBe(
                        SampleCareer.empty()
                                .holds(SBB, TODAY, null)
                                .readiness(Expectation.credential("sbb", List.of(SBB)), CERTIFIED),
                        SampleCareer.empty()
                                .readiness(Expectation.credential("sbb", List.of(SBB)), CERTIFIED),
                        ana.told(Reader.OWNER));
        assertThat(list.headline()).isEqualTo("You would have 1 of 2 for MLS II");
        assertThat(list.rows())
                .extracting(Row::title, Row::change)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "The credential MLS(ASCP)CM, verified and in force", null),
                        org.assertj.core.groups.Tuple.tuple(
                                "The credential SBB(ASCP), verified and in force",
                                "instead of Missing"));
    }
}
