package org.labgoals.alignment.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.ANN;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.CID;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.DORA;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.MAX;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.MIA;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.OLGA;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.as;
import static org.labgoals.alignment.infrastructure.AlignmentLaboratory.refuses;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.labgoals.objective.application.FindObjectives;
import org.labgoals.objective.application.ObjectiveCommands;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.objective.application.ObjectivePage;
import org.labgoals.objective.application.ObjectivePage.Step;
import org.labgoals.objective.application.ObjectiveQueries;
import org.labgoals.objective.application.Suggestion;
import org.labgoals.objective.domain.ObjectiveCommand.ChangeObjective;
import org.labgoals.objective.domain.ObjectiveCommand.ProposeObjective;
import org.labgoals.objective.domain.ObjectiveCommand.SetObjective;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.objective.domain.ObjectivePlan;
import org.labgoals.objective.domain.ObjectiveRule;
import org.labgoals.people.application.PeopleCommands;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.platform.projection.Projections;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.SomebodyWasFaster;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = AlignmentLaboratory.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "labgoals.data=target/test-data-${test.process:1}")
@ContextConfiguration(initializers = FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObjectivesOnPostgresTest {

    @Autowired private ObjectiveCommands commands;
    @Autowired private ObjectiveQueries queries;
    @Autowired private PeopleCommands people;
    @Autowired private Projections projections;
    @Autowired private Today today;
    @Autowired private JdbcClient sql;

    @BeforeAll
    void aSmallLaboratory() {
        AlignmentLaboratory.fill(people, LocalDate.of(2024, 1, 1));
    }

    @Test
    void aTreeGrowsFromTheVisionDownAndAnObjectiveStandsUnderEachOfItsParents() {
        var vision = set(plan("Care without delay", ObjectiveLevel.VISION, null, List.of()));
        var fast = set(plan("Results in time", ObjectiveLevel.LABORATORY, null, List.of(vision)));
        var safe = set(plan("No wrong result", ObjectiveLevel.LABORATORY, null, List.of(vision)));
        var both = plan("Reject less", ObjectiveLevel.SECTION, "Hematology", List.of(fast, safe));
        var section = set(both);

        var tree = as(ANN, () -> queries.tree(null));

        assertThat(tree.roots()).extracting(ObjectiveLine::id).contains(vision);
        assertThat(tree.under(vision)).extracting(ObjectiveLine::id).contains(fast, safe);
        assertThat(tree.under(fast)).extracting(ObjectiveLine::id).containsExactly(section);
        assertThat(tree.under(safe)).extracting(ObjectiveLine::id).containsExactly(section);
        assertThat(page(ANN, section).parents()).hasSize(2);
        assertThat(page(ANN, vision).children()).hasSize(2);
    }

    @Test
    void whatIsOnlyPutForwardIsKnownToThoseWhoLeadAndCheck() {
        var id = propose(MIA, null, plan("Only put forward"));
        for (var may : List.of(MIA, MAX, DORA, OLGA)) {
            assertThat(page(may, id).state().id()).isEqualTo(id);
        }
        assertThatThrownBy(() -> page(ANN, id)).isInstanceOf(NotFound.class);
        assertThat(titles(ANN, "Only put forward")).isEmpty();
        set(id);
        assertThat(titles(ANN, "Only put forward")).hasSize(1);
        assertThat(page(DORA, id).steps())
                .containsExactlyInAnyOrder(Step.CHANGE, Step.MEET, Step.MISS, Step.RETIRE);
        assertThat(page(MIA, id).steps()).isEmpty();
    }

    @Test
    void aManagerPutsForwardForTheSectionOfTheirTeamAndATechnologistForNone() {
        refuses(ObjectiveRule.ONLY_MANAGERS_PROPOSE, () -> propose(ANN, null, plan("Mine")));
        refuses(ObjectiveRule.ONLY_OWN_SECTION, () -> propose(MAX, null, plan("Theirs")));
        refuses(ObjectiveRule.ONLY_MANAGERS_PROPOSE, () -> propose(OLGA, null, plan("Audit")));
        assertThat(as(MIA, queries::ownSections)).containsExactly("Hematology");
    }

    @Test
    void onlyADirectorSets() {
        var id = propose(MIA, null, plan("Not by Mia"));
        refuses(
                ObjectiveRule.ONLY_THE_DIRECTOR_DECIDES,
                () ->
                        as(
                                MIA,
                                () ->
                                        commands.send(
                                                id,
                                                null,
                                                at ->
                                                        new SetObjective(
                                                                id,
                                                                at.occasion(),
                                                                today.date(),
                                                                at.kin()))));
    }

    @Test
    void namesThatNobodyKnowsAreRefused() {
        var strange = plan("Strange", ObjectiveLevel.SECTION, "Astrology", List.of());
        refuses(ObjectiveRule.NO_SUCH_SECTION, () -> propose(DORA, null, strange));
        var orphan =
                new ObjectivePlan(
                        PersonalText.of("Nobody’s"),
                        null,
                        ObjectiveLevel.VISION,
                        null,
                        List.of(),
                        new PersonId("nobody"),
                        today.date(),
                        null,
                        BigDecimal.ONE,
                        Set.of(),
                        List.of());
        refuses(ObjectiveRule.NO_SUCH_OWNER, () -> propose(DORA, null, orphan));
    }

    @Test
    void aRequestRepeatedIsDoneOnceAndAnOlderVersionIsTold() {
        var key = new RequestKey("mia", "o-1", RequestKey.digest("POST", "/objectives", "{}"));
        var first = propose(MIA, key, plan("Asked twice"));
        assertThat(propose(MIA, key, plan("Asked twice"))).isEqualTo(first);
        assertThat(titles(MIA, "Asked twice")).hasSize(1);
        set(first);
        assertThatThrownBy(() -> change(first, 0, "Changed")).isInstanceOf(SomebodyWasFaster.class);
        change(first, 1, "Changed once");
        assertThat(titles(ANN, "Changed once")).hasSize(1);
    }

    @Test
    void whoWatchesTheTreeSeesAnObjectiveCome() throws Exception {
        var seen = new CopyOnWriteArrayList<Integer>();
        try (var watching =
                as(ANN, () -> queries.watchTree(null, tree -> seen.add(tree.lines().size())))) {
            int before = seen.getFirst();
            set(plan("Watched", ObjectiveLevel.LABORATORY, null, List.of()));
            Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> seen.getLast() > before);
        }
    }

    @Test
    void wordsAreSealedInTheEventUnderTheObjectivesOwnKey() {
        var id = propose(MIA, null, plan("Sealed away"));
        var payload =
                sql.sql("select payload from domain_event where aggregate_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single();
        assertThat(payload).doesNotContain("Sealed").contains("Hematology");
        assertThat(
                        sql.sql("select count(*) from event_key where person_id = ?")
                                .param(id.value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void anObjectiveThatSaysTheSameInAnyFormOfTheWordsIsSuggestedWithThoseWords() {
        var id = set(plan("Haemolysed specimens rejected less often"));
        set(plan("Something about platelets"));

        var suggested =
                as(
                        ANN,
                        () ->
                                queries.suggestions(
                                        "Reject fewer specimen's & 'tubes' \\ | !", null));

        var first = suggested.getFirst();
        assertThat(first.objective().id()).isEqualTo(id);
        assertThat(first.why())
                .contains(
                        new Suggestion.Why.SharedWords(List.of("specimens", "rejected")),
                        new Suggestion.Why.OwnSection("Hematology"));
        assertThat(as(CID, () -> queries.suggestions("", null))).isEmpty();
    }

    @Test
    void replayingTwiceGivesTheSameRows() {
        set(plan("Replayed", ObjectiveLevel.LABORATORY, null, List.of()));
        var before = rows();
        for (int i = 0; i < 2; i++) {
            projections.replay("objective");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(rows()).isEqualTo(before));
        }
    }

    // --- saying it

    private List<String> rows() {
        return sql.sql(
                        "select concat_ws('|', id, level, status, section, starts, ends, weight,"
                                + " words, version, document) from objective order by id")
                .query(String.class)
                .list();
    }

    private ObjectivePlan plan(String title) {
        return plan(title, ObjectiveLevel.SECTION, "Hematology", List.of());
    }

    private ObjectivePlan plan(
            String title,
            ObjectiveLevel level,
            @Nullable String section,
            List<ObjectiveId> parents) {
        return new ObjectivePlan(
                PersonalText.of(title),
                null,
                level,
                section,
                parents,
                MIA.person(),
                today.date().withDayOfYear(1),
                null,
                BigDecimal.TEN,
                Set.of(),
                List.of());
    }

    private ObjectiveId set(ObjectivePlan plan) {
        return set(propose(DORA, null, plan));
    }

    private ObjectiveId set(ObjectiveId id) {
        as(
                DORA,
                () ->
                        commands.send(
                                id,
                                null,
                                at -> new SetObjective(id, at.occasion(), today.date(), at.kin())));
        return id;
    }

    private ObjectiveId propose(Viewer who, @Nullable RequestKey key, ObjectivePlan plan) {
        var outcome =
                as(
                        who,
                        () ->
                                commands.propose(
                                        key,
                                        plan,
                                        (id, at) ->
                                                new ProposeObjective(
                                                        id,
                                                        at.occasion(),
                                                        plan,
                                                        today.date(),
                                                        at.sections(),
                                                        at.kin(plan))));
        return new ObjectiveId(outcome.subject());
    }

    private Outcome change(ObjectiveId id, long version, String title) {
        var plan = plan(title);
        return as(
                DORA,
                () ->
                        commands.sendIfAt(
                                version,
                                id,
                                null,
                                at ->
                                        new ChangeObjective(
                                                id,
                                                at.occasion(),
                                                plan,
                                                PersonalText.of("Reworded"),
                                                today.date(),
                                                at.kin(plan))));
    }

    private ObjectivePage page(Viewer who, ObjectiveId id) {
        return as(who, () -> queries.objective(id));
    }

    private List<String> titles(Viewer who, String words) {
        return as(
                who,
                () ->
                        queries
                                .find(
                                        new FindObjectives(
                                                null, null, null, null, words, null, null, 0, 50))
                                .items()
                                .stream()
                                .map(line -> line.plan().title().orErased())
                                .toList());
    }
}
