package org.labgoals.career.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.domain.PersonalText;

/**
 * Something that speaks for a person from one day to another. All of them are in favour: what takes
 * something back, such as a lower rating, ends an earlier fact.
 */
public sealed interface CareerFact {

    FactRef ref();

    /** The first day it speaks for them. */
    LocalDate from();

    /** The last day, null while no end is known. */
    default @Nullable LocalDate until() {
        return null;
    }

    /** Whether it speaks for them that day. */
    default boolean speaksOn(LocalDate day) {
        var last = until();
        return !day.isBefore(from()) && (last == null || !day.isAfter(last));
    }

    /** They hold or held a position. */
    record PositionHeld(
            FactRef ref,
            String position,
            @Nullable CareerLevel level,
            LocalDate from,
            @Nullable LocalDate until)
            implements CareerFact {}

    /** A goal of theirs, or one they had a part in, was achieved. */
    record GoalReached(FactRef ref, @Nullable Kind kind, @Nullable String template, LocalDate from)
            implements CareerFact {}

    /** A goal is under way: nothing is shown by it yet, but finishing it would. */
    record GoalUnderWay(FactRef ref, @Nullable Kind kind, @Nullable String template, LocalDate from)
            implements CareerFact {}

    /**
     * They hold a credential.
     *
     * @param category for example {@code mls-ascp}
     * @param verified whether a decider has seen the proof of this term
     * @param renewed whether this term follows an earlier one
     * @param until the last day of its term
     */
    record CredentialHeld(
            FactRef ref,
            String category,
            boolean verified,
            boolean renewed,
            LocalDate from,
            @Nullable LocalDate until)
            implements CareerFact {

        /** Its first term. */
        public CredentialHeld(
                FactRef ref,
                String category,
                boolean verified,
                LocalDate from,
                @Nullable LocalDate until) {
            this(ref, category, verified, false, from, until);
        }
    }

    /** A competency was rated, until the next rating. */
    record CompetencyRated(
            FactRef ref,
            String competency,
            Rating rating,
            LocalDate from,
            @Nullable LocalDate until)
            implements CareerFact {}

    /**
     * They did something for the profession.
     *
     * @param confirmed by whoever has to, true where nobody has
     */
    record ActivityDone(FactRef ref, ActivityKind kind, boolean confirmed, LocalDate from)
            implements CareerFact {}

    /**
     * They work or worked in another laboratory.
     *
     * @param position what they were there
     * @param level what that corresponds to here, null where to none
     * @param verified whether a decider has seen the proof
     */
    record WorkedElsewhere(
            FactRef ref,
            PersonalText position,
            @Nullable CareerLevel level,
            boolean verified,
            LocalDate from,
            @Nullable LocalDate until)
            implements CareerFact {}

    /** Something went well. */
    record WinHad(FactRef ref, @Nullable Kind kind, LocalDate from) implements CareerFact {}

    /**
     * They were assessed on a test system.
     *
     * @param until the day the next assessment is due
     */
    record SystemAssessed(FactRef ref, String testSystem, LocalDate from, @Nullable LocalDate until)
            implements CareerFact {}
}
