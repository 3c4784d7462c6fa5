package org.labgoals.alignment.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.ANN;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.BOB;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.CID;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.MIA;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.as;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.refuses;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.labgoals.alignment.application.SupportQueries;
import org.labgoals.goal.application.AlignmentRule;
import org.labgoals.goal.application.GoalCommands;
import org.labgoals.goal.application.GoalProposals;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.goal.application.ProposalRule;
import org.labgoals.goal.application.ProposedDraft;
import org.labgoals.goal.domain.Alignment;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalRule;
import org.labgoals.goal.domain.Origin;
import org.labgoals.objective.application.ObjectiveCommands;
import org.labgoals.people.application.PeopleCommands;
import org.labgoals.people.application.PersonLine;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.shared.application.KeyReused;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = AlignmentLaboratory.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "labgoals.data=target/test-data-${test.process:1}")
@ContextConfiguration(initializers = FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalsOnPostgresTest {

    private static final String TEMPLATE = "turnaround-time";

    @Autowired private GoalProposals proposals;
    @Autowired private GoalQueries goals;
    @Autowired private GoalCommands goalCommands;
    @Autowired private ObjectiveCommands objectives;
    @Autowired private SupportQueries support;
    @Autowired private PeopleCommands people;
    @Autowired private Today today;

    @BeforeAll
    void aSmallLaboratory() {
        AlignmentLaboratory.fill(people, LocalDate.of(2024, 1, 1));
    }

    @Test
    void eachGetsADraftOfTheirOwnThatNamesItsOrigin() {
        var objective = set("For both");

        var drafts = propose(MIA, TEMPLATE, objective, ANN, BOB);

        assertThat(drafts)
                .extracting(draft -> draft.person().id())
                .containsExactly(ANN.person(), BOB.person());
        var ann = as(ANN, () -> goals.goal(drafts.getFirst().goal())).state();
        assertThat(ann.owner()).isEqualTo(ANN.person());
        assertThat(ann.origin()).isEqualTo(new Origin("proposal", objective.value()));
        assertThat(ann.plan().alignments())
                .extracting(Alignment::objective)
                .containsExactly(objective);
        assertThat(ann.plan().measures()).isNotEmpty();
        assertThatThrownBy(() -> as(MIA, () -> goals.goal(drafts.getFirst().goal())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSameProposalReachesNobodyTwiceButAnewWhoDeclined() {
        var objective = set("Asked again");
        var first = propose(MIA, TEMPLATE, objective, ANN).getFirst();

        var again = propose(MIA, TEMPLATE, objective, ANN).getFirst();
        assertThat(again.goal()).isEqualTo(first.goal());
        withdraw(first.goal());
        var anew = propose(MIA, TEMPLATE, objective, ANN).getFirst();
        assertThat(anew.goal()).isNotEqualTo(first.goal());
    }

    @Test
    void theSameRequestIsDoneOnceAlsoWhenItsDraftWasDeclinedMeanwhile() {
        var objective = set("Requested once");
        var key = new RequestKey("mia", "key-of-proposals", "digest");
        var first = propose(key, MIA, TEMPLATE, objective, ANN, BOB);
        withdraw(first.getFirst().goal());

        assertThat(propose(key, MIA, TEMPLATE, objective, ANN, BOB))
                .extracting(ProposedDraft::goal)
                .containsExactlyElementsOf(first.stream().map(ProposedDraft::goal).toList());
        assertThatThrownBy(
                        () ->
                                propose(
                                        new RequestKey("mia", "key-of-proposals", "other"),
                                        MIA,
                                        TEMPLATE,
                                        objective,
                                        ANN))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void onlyToOnesOwnPeopleAndThenNobodyGetsOne() {
        var objective = set("Own people");
        refuses(GoalRule.ONLY_TO_OWN_PEOPLE, () -> propose(MIA, TEMPLATE, objective, ANN, CID));
        refuses(GoalRule.ONLY_TO_OWN_PEOPLE, () -> propose(BOB, TEMPLATE, objective, ANN));
        assertThat(propose(MIA, TEMPLATE, objective, ANN)).hasSize(1);
        assertThat(as(MIA, proposals::people))
                .extracting(PersonLine::id)
                .containsExactlyInAnyOrder(ANN.person(), BOB.person());
        assertThat(as(ANN, proposals::people)).isEmpty();
    }

    @Test
    void whatCannotBeProposedIsRefusedBeforeAnybodyGetsADraft() {
        var objective = set("Refusals");
        refuses(ProposalRule.NO_SUCH_TEMPLATE, () -> propose(MIA, "none", objective, ANN));
        refuses(ProposalRule.NOBODY_NAMED, () -> propose(MIA, TEMPLATE, objective));
        refuses(
                AlignmentRule.NO_OBJECTIVE_TO_SUPPORT,
                () -> propose(MIA, TEMPLATE, new ObjectiveId("none"), ANN));
    }

    @Test
    void whoSeesTheObjectiveSeesTheGoalsTheyMayKnowOfAndHowManyThereAre() {
        var objective = set("Supported");
        var goal = propose(MIA, TEMPLATE, objective, ANN).getFirst().goal();
        assertThat(as(MIA, () -> support.of(List.of(objective))).goals()).isEmpty();
        submit(goal);

        await().untilAsserted(
                        () ->
                                assertThat(as(MIA, () -> support.of(List.of(objective))).goals())
                                        .extracting(one -> one.state().id())
                                        .containsExactly(goal));
        var others = as(CID, () -> support.of(List.of(objective)));
        assertThat(others.goals()).isEmpty();
        assertThat(others.others()).isEqualTo(1);
    }

    // --- saying it

    private void submit(GoalId goal) {
        as(ANN, () -> goalCommands.send(goal, null, at -> new GoalCommand.SubmitGoal(goal, at)));
    }

    private void withdraw(GoalId goal) {
        as(
                ANN,
                () ->
                        goalCommands.send(
                                goal,
                                null,
                                at -> new GoalCommand.WithdrawGoal(goal, at, null, today.date())));
    }

    private List<ProposedDraft> propose(
            Viewer who, String template, ObjectiveId objective, Viewer... people) {
        return propose(null, who, template, objective, people);
    }

    private List<ProposedDraft> propose(
            @Nullable RequestKey request,
            Viewer who,
            String template,
            ObjectiveId objective,
            Viewer... people) {
        var serving =
                new Alignment(
                        objective,
                        Contribution.DIRECT,
                        PersonalText.of("The first leg of the way"));
        return as(
                who,
                () ->
                        proposals.propose(
                                request,
                                template,
                                serving,
                                Arrays.stream(people).map(Viewer::person).toList()));
    }

    private ObjectiveId set(String title) {
        return AlignmentLaboratory.set(objectives, title, today.date(), today.date());
    }
}
