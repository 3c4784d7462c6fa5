package org.labgoals.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.CareerEvent;
import org.labgoals.career.domain.CompetencyGroup;
import org.labgoals.career.domain.Demand;
import org.labgoals.career.domain.MaintenanceMeter;
import org.labgoals.career.domain.Rating;
import org.labgoals.career.domain.ReadinessLine;
import org.labgoals.competency.domain.CompetencyEvent;
import org.labgoals.goal.application.GoalPage;
import org.labgoals.goal.application.TeamBoard;
import org.labgoals.goal.domain.Amendment;
import org.labgoals.goal.domain.Confidence;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.goal.domain.Criterion;
import org.labgoals.goal.domain.CriterionPoint;
import org.labgoals.goal.domain.Direction;
import org.labgoals.goal.domain.GoalEvent;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.MeasureForm;
import org.labgoals.goal.domain.SoftSkill;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.people.domain.PersonEvent;
import org.labgoals.shared.domain.Role;

class WordsTest {

    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @Test
    void everyWordOfTheVocabularyIsInTheBundle() {
        assertThat(
                        Stream.<Enum<?>[]>of(
                                        GoalStatus.values(),
                                        Kind.values(),
                                        Horizon.values(),
                                        SoftSkill.values(),
                                        MeasureForm.values(),
                                        Direction.values(),
                                        Confidence.values(),
                                        Criterion.values(),
                                        CriterionPoint.values(),
                                        Amendment.Outcome.values(),
                                        TeamBoard.Why.values(),
                                        Contribution.values(),
                                        ObjectiveLevel.values(),
                                        CareerLevel.values(),
                                        Rating.values(),
                                        ActivityKind.values(),
                                        ReadinessLine.State.values(),
                                        MaintenanceMeter.Less.values(),
                                        CompetencyGroup.values(),
                                        Demand.values(),
                                        Role.values())
                                .flatMap(Arrays::stream)
                                .map(Words::key)
                                .filter(key -> !WORDS.has(key)))
                .isEmpty();
    }

    @Test
    void everyEventHasASentenceForTheHistory() {
        assertThat(
                        Stream.of(
                                        GoalEvent.class,
                                        PersonEvent.class,
                                        CareerEvent.class,
                                        CompetencyEvent.class)
                                .map(Class::getPermittedSubclasses)
                                .flatMap(Arrays::stream)
                                .map(Class::getSimpleName)
                                .map(
                                        name ->
                                                name.replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                                                        .toLowerCase(Locale.ROOT))
                                .filter(name -> !WORDS.has("history." + name)))
                .isEmpty();
    }

    @Test
    void everyStepHasAButtonThatSaysWhatHappens() {
        assertThat(
                        Arrays.stream(GoalPage.Step.values())
                                .map(
                                        step ->
                                                "do."
                                                        + step.name()
                                                                .toLowerCase(Locale.ROOT)
                                                                .replace('_', '-'))
                                .filter(key -> !WORDS.has(key)))
                .isEmpty();
    }

    @Test
    void aMissingTextShowsItsKeyRatherThanFailing() {
        assertThat(WORDS.text("no.such.key")).isEqualTo("no.such.key");
    }

    @Test
    void anotherLanguageFallsBackToTheFirst() {
        assertThat(Words.in(Locale.FRENCH).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(List.of(Words.in(Locale.FRENCH).of(GoalStatus.ACTIVE)))
                .containsExactly("Active");
    }
}
