package org.labgoals.review.domain;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.labgoals.shared.domain.BeginsRecord;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/** All that can have happened to a review cycle. Facts for ever. */
public sealed interface ReviewCycleEvent {

    ReviewCycleId cycle();

    /** Who was named that day is a fact of its own: people join and leave. */
    @Revision("1")
    record ReviewCycleOpened(
            ReviewCycleId cycle,
            PersonalText name,
            ReviewPlan plan,
            CycleScope scope,
            List<PersonId> people,
            LocalDate on)
            implements ReviewCycleEvent, BeginsRecord {}

    @Revision("1")
    record ReviewCycleRenamed(ReviewCycleId cycle, PersonalText name) implements ReviewCycleEvent {}

    @Revision("1")
    record CycleDeadlinesMoved(ReviewCycleId cycle, ReviewDeadlines deadlines)
            implements ReviewCycleEvent {}

    /** Each review that it asks for was opened, with the days it names. */
    @Revision("1")
    record ReviewCycleCarriedOut(ReviewCycleId cycle) implements ReviewCycleEvent {}

    @Revision("1")
    record ReviewCycleClosed(ReviewCycleId cycle, LocalDate on) implements ReviewCycleEvent {}
}
