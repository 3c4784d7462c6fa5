package org.labgoals.objective.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.Kind;
import org.labgoals.objective.application.ObjectiveRecords.Match;
import org.labgoals.objective.application.Suggestion.Why.OwnSection;
import org.labgoals.objective.application.Suggestion.Why.SameKind;
import org.labgoals.objective.application.Suggestion.Why.SharedWords;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.objective.domain.ObjectivePlan;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.objective.domain.ObjectiveStatus;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

class SuggestionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final List<ObjectiveLine> lines = new ArrayList<>();
    private final Map<ObjectiveId, Match> matches = new HashMap<>();

    @Test
    void wordsSpeakLouderThanTheKindAndEachSaysWhy() {
        objective("fast", null, Set.of(), 10);
        objective("ready", null, Set.of(Kind.QUALITY_AND_COMPLIANCE), 90);
        says("fast", 0.4, "troponin", "emergency");

        var found = suggested(Kind.QUALITY_AND_COMPLIANCE);

        assertThat(found)
                .extracting(one -> one.objective().id().value())
                .containsExactly("fast", "ready");
        assertThat(found.get(0).why())
                .containsExactly(new SharedWords(List.of("troponin", "emergency")));
        assertThat(found.get(1).why()).containsExactly(new SameKind(Kind.QUALITY_AND_COMPLIANCE));
    }

    @Test
    void theOwnersSectionSpeaksForAnObjectiveAndAnotherSectionDoesNot() {
        objective("ours", "Hematology", Set.of(), 1);
        objective("theirs", "Chemistry", Set.of(), 99);

        assertThat(suggested(null))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.why()).containsExactly(new OwnSection("Hematology")));
    }

    @Test
    void amongEqualsTheBetterMatchComesFirstAndThenTheWeightier() {
        objective("light", null, Set.of(Kind.RESEARCH_AND_INNOVATION), 1);
        objective("heavy", null, Set.of(Kind.RESEARCH_AND_INNOVATION), 9);
        objective("weak", null, Set.of(), 50);
        objective("strong", null, Set.of(), 5);
        says("weak", 0.1, "method");
        says("strong", 0.2, "method");

        assertThat(suggested(Kind.RESEARCH_AND_INNOVATION))
                .extracting(one -> one.objective().id().value())
                .containsExactly("strong", "weak", "heavy", "light");
    }

    @Test
    void whatIsNotSetOrOverOrTheVisionIsNotSuggested() {
        line(
                "proposed",
                ObjectiveLevel.LABORATORY,
                ObjectiveStatus.PROPOSED,
                null,
                Set.of(),
                null,
                1);
        line(
                "over",
                ObjectiveLevel.LABORATORY,
                ObjectiveStatus.SET,
                null,
                Set.of(),
                TODAY.minusDays(1),
                1);
        line("vision", ObjectiveLevel.VISION, ObjectiveStatus.SET, null, Set.of(), null, 1);
        List.of("proposed", "over", "vision").forEach(id -> says(id, 1, "result"));

        assertThat(suggested(null)).isEmpty();
    }

    @Test
    void neverMoreThanOneReadsAtAGlance() {
        for (int i = 0; i < 40; i++) {
            objective("o" + i, "Hematology", Set.of(), i);
        }
        assertThat(suggested(null)).hasSize(Suggestions.MOST);
    }

    // --- saying it

    private List<Suggestion> suggested(@Nullable Kind kind) {
        return Suggestions.of(lines, matches, kind, Set.of("Hematology"), TODAY);
    }

    private void says(String id, double rank, String... words) {
        matches.put(new ObjectiveId(id), new Match(rank, List.of(words)));
    }

    private void objective(String id, @Nullable String section, Set<Kind> kinds, int weight) {
        line(
                id,
                section == null ? ObjectiveLevel.LABORATORY : ObjectiveLevel.SECTION,
                ObjectiveStatus.SET,
                section,
                kinds,
                null,
                weight);
    }

    private void line(
            String id,
            ObjectiveLevel level,
            ObjectiveStatus status,
            @Nullable String section,
            Set<Kind> kinds,
            @Nullable LocalDate until,
            int weight) {
        var owner = new PersonId("mia");
        var plan =
                new ObjectivePlan(
                        PersonalText.of(id),
                        null,
                        level,
                        section,
                        List.of(),
                        owner,
                        TODAY.minusYears(1),
                        until,
                        BigDecimal.valueOf(weight),
                        kinds,
                        List.of());
        var state =
                new ObjectiveState(
                        new ObjectiveId(id),
                        1,
                        owner,
                        List.of(Dated.since(plan, TODAY.minusYears(1))),
                        List.of());
        lines.add(new ObjectiveLine(state, status, plan, PersonLine.unknown(owner)));
    }
}
