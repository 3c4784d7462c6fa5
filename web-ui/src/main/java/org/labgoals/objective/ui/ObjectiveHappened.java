package org.labgoals.objective.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.objective.domain.ObjectiveStatus;
import org.labgoals.shared.domain.PersonalText;

/**
 * Something that happened to an objective.
 *
 * @param what in a word of the vocabulary
 * @param reason as it was given, null where none is asked for
 */
record ObjectiveHappened(What what, LocalDate on, @Nullable PersonalText reason) {

    /** What can happen to an objective. */
    enum What {
        PROPOSED,
        SET,
        CHANGED,
        MET,
        MISSED,
        RETIRED
    }

    /** All that happened, oldest first. Set once more means changed: nothing is set twice. */
    static List<ObjectiveHappened> to(ObjectiveState objective) {
        List<ObjectiveHappened> happened = new ArrayList<>();
        boolean set = false;
        for (var turn : objective.turns()) {
            happened.add(new ObjectiveHappened(what(turn.status(), set), turn.on(), turn.reason()));
            set = set || turn.status() == ObjectiveStatus.SET;
        }
        return List.copyOf(happened);
    }

    private static What what(ObjectiveStatus status, boolean set) {
        return switch (status) {
            case PROPOSED -> What.PROPOSED;
            case SET -> set ? What.CHANGED : What.SET;
            case MET -> What.MET;
            case MISSED -> What.MISSED;
            case RETIRED -> What.RETIRED;
        };
    }
}
