package org.labgoals.career.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.FindGoals;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Words;

/**
 * What a win can belong to: a goal of the person that is under way, or a kind; one of them is null.
 *
 * @param words as the list shows it
 */
record WinBelongs(@Nullable GoalId goal, @Nullable Kind kind, String words) {

    /** Goals first; asked for only when somebody opens the list. */
    static Stream<WinBelongs> find(CareerDesk desk, PersonId person, Words words, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Stream<WinBelongs> goals =
                desk.goals().find(FindGoals.ownedBy(person)).items().stream()
                        .map(line -> line.state())
                        .filter(WinBelongs::isOpen)
                        .map(WinBelongs::to);
        Stream<WinBelongs> kinds =
                Arrays.stream(Kind.values())
                        .map(
                                kind ->
                                        new WinBelongs(
                                                null,
                                                kind,
                                                words.text("career.win.kind", words.of(kind))));
        return Stream.concat(goals, kinds)
                .filter(each -> each.words().toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static WinBelongs to(GoalState goal) {
        return new WinBelongs(goal.id(), null, goal.plan().title().orErased());
    }

    private static boolean isOpen(GoalState goal) {
        return goal.status() == GoalStatus.ACTIVE || goal.status() == GoalStatus.REVIEWED;
    }
}
