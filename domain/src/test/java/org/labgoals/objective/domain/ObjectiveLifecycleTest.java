package org.labgoals.objective.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.objective.domain.Wishes.ALONE;
import static org.labgoals.objective.domain.Wishes.DORA;
import static org.labgoals.objective.domain.Wishes.HEMATOLOGY;
import static org.labgoals.objective.domain.Wishes.MAX;
import static org.labgoals.objective.domain.Wishes.MIA;
import static org.labgoals.objective.domain.Wishes.TODAY;
import static org.labgoals.objective.domain.Wishes.WISH;
import static org.labgoals.objective.domain.Wishes.after;
import static org.labgoals.objective.domain.Wishes.plan;
import static org.labgoals.objective.domain.Wishes.propose;
import static org.labgoals.objective.domain.Wishes.proposed;
import static org.labgoals.objective.domain.Wishes.refuses;
import static org.labgoals.objective.domain.Wishes.set;
import static org.labgoals.objective.domain.Wishes.text;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.objective.domain.ObjectiveCommand.ChangeObjective;
import org.labgoals.objective.domain.ObjectiveCommand.MeetObjective;
import org.labgoals.objective.domain.ObjectiveCommand.MissObjective;
import org.labgoals.objective.domain.ObjectiveCommand.ProposeObjective;
import org.labgoals.objective.domain.ObjectiveCommand.RetireObjective;
import org.labgoals.objective.domain.ObjectiveCommand.ReviseObjective;
import org.labgoals.objective.domain.ObjectiveCommand.SetObjective;
import org.labgoals.objective.domain.ObjectiveEvent.ObjectiveRevised;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Standing;

class ObjectiveLifecycleTest {

    @Test
    void aManagerPutsForwardAnObjectiveOfASectionTheyLead() {
        var objective = proposed();

        assertThat(objective.status()).isEqualTo(ObjectiveStatus.PROPOSED);
        assertThat(objective.proposer()).isEqualTo(new PersonId("mia"));
        assertThat(objective.isOpen()).isFalse();
        refuses(
                ObjectiveRule.ONLY_OWN_SECTION,
                null,
                new ProposeObjective(WISH, MAX, plan(), TODAY, Set.of("Chemistry"), ALONE));
        refuses(
                ObjectiveRule.ONLY_OWN_SECTION,
                null,
                propose(MIA, Wishes.on(ObjectiveLevel.LABORATORY, null), ALONE));
    }

    @Test
    void aDirectorPutsForwardAnyObjective() {
        for (var level : new ObjectiveLevel[] {ObjectiveLevel.VISION, ObjectiveLevel.LABORATORY}) {
            var plan = Wishes.on(level, null);
            assertThat(after(null, propose(DORA, plan, ALONE)).plan()).isEqualTo(plan);
        }
    }

    @Test
    void theSameProposalTwiceIsOneAndAnotherUnderItsIdIsRefused() {
        assertThat(ObjectiveDecisions.decide(proposed(), propose(MIA, plan(), ALONE))).isEmpty();
        refuses(
                ObjectiveRule.OBJECTIVE_EXISTS,
                proposed(),
                propose(MIA, plan("Something else"), ALONE));
    }

    @Test
    void whoPutItForwardRevisesItUntilItIsSet() {
        var revise = new ReviseObjective(WISH, MIA, plan("Reject none"), HEMATOLOGY, ALONE);

        assertThat(ObjectiveDecisions.decide(proposed(), revise))
                .containsExactly(new ObjectiveRevised(WISH, plan("Reject none"), TODAY));
        assertThat(ObjectiveDecisions.decide(after(proposed(), revise), revise)).isEmpty();
        refuses(
                ObjectiveRule.ONLY_OWN_PROPOSAL,
                proposed(),
                new ReviseObjective(WISH, MAX, plan("Mine"), HEMATOLOGY, ALONE));
        refuses(ObjectiveRule.ALREADY_SET, set(), revise);
    }

    @Test
    void onlyADirectorSetsAnObjectiveAndGoalsCanSupportItFromThenOn() {
        refuses(
                ObjectiveRule.ONLY_THE_DIRECTOR_DECIDES,
                proposed(),
                new SetObjective(WISH, MIA, TODAY, ALONE));
        assertThat(set().isOpen()).isTrue();
        assertThat(ObjectiveDecisions.decide(set(), new SetObjective(WISH, DORA, TODAY, ALONE)))
                .isEmpty();
    }

    @Test
    void whatIsSetChangesWithAReasonAndWhatItSaidBeforeIsKept() {
        var later = TODAY.plusDays(10);
        var dora = new Occasion(DORA.by(), Standing.DECIDER, later);
        var change =
                new ChangeObjective(
                        WISH, dora, plan("Reject none"), text("New analyser"), later, ALONE);

        var changed = after(set(), change);

        assertThat(changed.plan().title().text()).isEqualTo("Reject none");
        assertThat(changed.planOn(TODAY).orElseThrow()).isEqualTo(plan());
        assertThat(changed.status()).isEqualTo(ObjectiveStatus.SET);
        assertThat(ObjectiveDecisions.decide(changed, change)).isEmpty();
        refuses(
                ObjectiveRule.NOTHING_CHANGED,
                set(),
                new ChangeObjective(WISH, DORA, plan(), text("Why not"), TODAY, ALONE));
        refuses(
                ObjectiveRule.REASON_MISSING,
                set(),
                new ChangeObjective(WISH, DORA, plan("Other"), text(" "), TODAY, ALONE));
        refuses(
                ObjectiveRule.NOT_SET,
                proposed(),
                new ChangeObjective(WISH, DORA, plan("Other"), text("Because"), TODAY, ALONE));
        refuses(
                ObjectiveRule.ONLY_THE_DIRECTOR_DECIDES,
                set(),
                new ChangeObjective(WISH, MIA, plan("Other"), text("Because"), TODAY, ALONE));
    }

    @Test
    void aSetObjectiveIsMetOrMissedWithAReason() {
        var met = new MeetObjective(WISH, DORA, text("0.2 % since January"), TODAY);
        var missed = new MissObjective(WISH, DORA, text("No staff for it"), TODAY);

        assertThat(after(set(), met).status()).isEqualTo(ObjectiveStatus.MET);
        assertThat(after(set(), missed).status()).isEqualTo(ObjectiveStatus.MISSED);
        assertThat(ObjectiveDecisions.decide(after(set(), met), met)).isEmpty();
        assertThat(ObjectiveDecisions.decide(after(set(), missed), missed)).isEmpty();
        refuses(ObjectiveRule.OBJECTIVE_HAS_ENDED, after(set(), met), missed);
        refuses(ObjectiveRule.NOT_SET, proposed(), met);
        refuses(
                ObjectiveRule.REASON_MISSING,
                set(),
                new MissObjective(WISH, DORA, text(""), TODAY));
        refuses(
                ObjectiveRule.ONLY_THE_DIRECTOR_DECIDES,
                set(),
                new MeetObjective(WISH, MIA, text("Mine"), TODAY));
    }

    @Test
    void aProposalIsTakenBackByWhoMadeItAndASetOneRetiredByADirector() {
        assertThat(after(proposed(), retire(MIA)).status()).isEqualTo(ObjectiveStatus.RETIRED);
        assertThat(after(set(), retire(DORA)).status()).isEqualTo(ObjectiveStatus.RETIRED);
        refuses(ObjectiveRule.ONLY_THE_DIRECTOR_DECIDES, set(), retire(MIA));
        refuses(ObjectiveRule.ONLY_OWN_PROPOSAL, proposed(), retire(MAX));
        refuses(
                ObjectiveRule.OBJECTIVE_HAS_ENDED,
                after(set(), retire(DORA)),
                new SetObjective(WISH, DORA, TODAY, ALONE));
    }

    @Test
    void nothingHappensOnAFutureDayNorBeforeTheLastChange() {
        refuses(
                ObjectiveRule.DAY_IN_THE_FUTURE,
                proposed(),
                new SetObjective(WISH, DORA, TODAY.plusDays(1), ALONE));
        refuses(
                ObjectiveRule.DAY_TOO_EARLY,
                proposed(),
                new SetObjective(WISH, DORA, TODAY.minusDays(1), ALONE));
        refuses(
                ObjectiveRule.DATE_BEYOND_REASON,
                proposed(),
                new SetObjective(WISH, DORA, LocalDate.of(1889, 1, 1), ALONE));
    }

    @Test
    void everyDayTellsHowFarItWas() {
        var later = new Occasion(DORA.by(), Standing.DECIDER, TODAY.plusDays(30));
        var met = after(set(), new MeetObjective(WISH, later, text("Reached"), TODAY.plusDays(20)));

        assertThat(met.statusOn(TODAY.minusDays(1))).isEmpty();
        assertThat(met.statusOn(TODAY.plusDays(19))).contains(ObjectiveStatus.SET);
        assertThat(met.statusOn(TODAY.plusDays(20))).contains(ObjectiveStatus.MET);
    }

    @Test
    void whatWasNeverPutForwardIsNotThere() {
        refuses(ObjectiveRule.NO_SUCH_OBJECTIVE, null, retire(DORA));
    }

    private static RetireObjective retire(Occasion occasion) {
        return new RetireObjective(
                WISH, occasion, PersonalText.of("The service moved away"), occasion.today());
    }
}
