package org.labgoals.career.application;

import org.labgoals.shared.domain.Rule;

/** What can be wrong with a question about a career. */
public enum CareerQuestion implements Rule {
    NO_SUCH_POSITION(
            "There is no such position on the ladder of that day; give its key or its name, for"
                    + " example MLS II."),
    DAY_BEYOND_REASON("Give a day between 1950 and twenty years from now."),
    PERIOD_ENDS_BEFORE_IT_BEGINS("The period ends before it begins; choose an earlier first day."),
    NOWHERE_TO_GO("Name the position it is about: no next one follows from where the person is."),
    NO_SUCH_GOAL("This is not a goal of theirs that is under way."),
    NOTHING_IMAGINED("Say what should have happened, at least one thing."),
    TOO_MUCH_IMAGINED("Imagine at most 50 things at once."),
    ;

    private final String sentence;

    CareerQuestion(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public Nature nature() {
        return Nature.IMPOSSIBLE_VALUE;
    }
}
