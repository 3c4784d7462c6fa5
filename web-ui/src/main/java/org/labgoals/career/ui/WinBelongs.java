package org.labgoals.career.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.Competency;
import org.labgoals.goal.application.FindGoals;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Kind;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Words;

/**
 * What a win can belong to: a goal of the person that is under way, an objective that is set, a
 * competency of the framework or a kind; all but one of them are null.
 *
 * @param competency its key
 * @param words as the list shows it
 */
record WinBelongs(
        @Nullable GoalId goal,
        @Nullable ObjectiveId objective,
        @Nullable String competency,
        @Nullable Kind kind,
        String words) {

    /** To nothing. */
    static final WinBelongs NOWHERE = new WinBelongs(null, null, null, null, "");

    /** Goals first; asked for only when somebody opens the list. */
    static Stream<WinBelongs> find(CareerDesk desk, PersonId person, Words words, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Stream<WinBelongs> goals =
                desk.goals().find(FindGoals.ownedBy(person)).items().stream()
                        .map(line -> line.state())
                        .filter(WinBelongs::isOpen)
                        .map(WinBelongs::to);
        Stream<WinBelongs> objectives = desk.openObjectives().stream().map(each -> to(each, words));
        Stream<WinBelongs> competencies =
                desk.framework().competencies().stream().map(each -> to(each, words));
        Stream<WinBelongs> kinds =
                Arrays.stream(Kind.values())
                        .map(
                                kind ->
                                        new WinBelongs(
                                                null,
                                                null,
                                                null,
                                                kind,
                                                words.text("career.win.kind", words.of(kind))));
        return Stream.of(goals, objectives, competencies, kinds)
                .flatMap(each -> each)
                .filter(each -> each.words().toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static WinBelongs to(GoalState goal) {
        return new WinBelongs(goal.id(), null, null, null, goal.plan().title().orErased());
    }

    private static WinBelongs to(ObjectiveLine objective, Words words) {
        var state = objective.state();
        return new WinBelongs(
                null,
                state.id(),
                null,
                null,
                words.text("career.win.objective", state.plan().title().orErased()));
    }

    private static WinBelongs to(Competency competency, Words words) {
        return new WinBelongs(
                null,
                null,
                competency.key(),
                null,
                words.text("career.win.competency", competency.name()));
    }

    private static boolean isOpen(GoalState goal) {
        return goal.status() == GoalStatus.ACTIVE || goal.status() == GoalStatus.REVIEWED;
    }
}
