package org.labgoals.review.domain;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/** All that can be asked of a review cycle. Each is decided by {@link ReviewCycleDecisions}. */
public sealed interface ReviewCycleCommand {

    @TargetAggregateIdentifier
    ReviewCycleId cycle();

    /** Who acts, how they stand to whom it names, and which day it is. */
    Occasion occasion();

    /**
     * Whoever leads these people opens a cycle for them.
     *
     * @param people whom it names, as they are at work there today
     */
    record OpenReviewCycle(
            ReviewCycleId cycle,
            Occasion occasion,
            PersonalText name,
            ReviewPlan plan,
            CycleScope scope,
            Set<PersonId> people)
            implements ReviewCycleCommand {

        /** Keeps a copy. */
        public OpenReviewCycle {
            people = Set.copyOf(people);
        }
    }

    /** Whoever leads these people calls it differently, or moves the last days of its parts. */
    record ChangeReviewCycle(
            ReviewCycleId cycle, Occasion occasion, PersonalText name, ReviewDeadlines deadlines)
            implements ReviewCycleCommand {}

    /** All reviews that it asks for are there, with these last days. */
    record NoteCycleCarriedOut(ReviewCycleId cycle, Occasion occasion, ReviewDeadlines deadlines)
            implements ReviewCycleCommand {}

    /** Whoever leads these people closes it; reviews that are open go on. */
    record CloseReviewCycle(ReviewCycleId cycle, Occasion occasion) implements ReviewCycleCommand {}
}
