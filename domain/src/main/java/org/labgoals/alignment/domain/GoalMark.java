package org.labgoals.alignment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalReview;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.GoalStatus;

/**
 * A day on which something happened to a goal, to be marked beside an indicator’s readings. It says
 * when, never why the readings went the way they did.
 */
public record GoalMark(GoalId goal, What what, LocalDate on) {

    /** What is marked. */
    public enum What {
        ACTIVATED,
        REVIEWED,
        ACHIEVED
    }

    /** The marks of a goal, by day; none while it was never active. */
    public static List<GoalMark> of(GoalState goal) {
        List<GoalMark> marks = new ArrayList<>();
        if (goal.activatedOn() != null) {
            marks.add(new GoalMark(goal.id(), What.ACTIVATED, goal.activatedOn()));
        }
        Stream.concat(goal.pastReviews().stream(), Stream.of(goal.review()))
                .map(GoalReview::reviewedOn)
                .flatMap(Stream::ofNullable)
                .forEach(day -> marks.add(new GoalMark(goal.id(), What.REVIEWED, day)));
        if (goal.status() == GoalStatus.ACHIEVED && goal.ending() != null) {
            marks.add(new GoalMark(goal.id(), What.ACHIEVED, goal.ending().on()));
        }
        marks.sort(Comparator.comparing(GoalMark::on).thenComparing(GoalMark::what));
        return List.copyOf(marks);
    }
}
