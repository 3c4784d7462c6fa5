package org.labgoals.review.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.Directory;
import org.labgoals.review.domain.PerformanceReview;
import org.labgoals.review.domain.ReviewCycleId;
import org.labgoals.review.domain.ReviewCycleState;
import org.labgoals.review.domain.ReviewPart;
import org.labgoals.shared.application.Owed;
import org.labgoals.shared.application.TellsWhatIsOwed;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.stereotype.Component;

/** Tells which part of which review is whose to do. */
@Component
class ReviewsOwed implements TellsWhatIsOwed {

    private final ReviewRecords records;
    private final ReviewCycleRecords cycles;
    private final Directory directory;

    ReviewsOwed(ReviewRecords records, ReviewCycleRecords cycles, Directory directory) {
        this.records = records;
        this.cycles = cycles;
        this.directory = directory;
    }

    @Override
    public String feature() {
        return ReviewQueries.FEATURE;
    }

    @Override
    public List<Owed> owed(Set<PersonId> by, LocalDate today) {
        Map<ReviewCycleId, PersonalText> names =
                cycles.all().stream()
                        .collect(Collectors.toMap(ReviewCycleState::id, ReviewCycleState::name));
        return records.open().stream()
                .flatMap(
                        record ->
                                record.reviews().stream()
                                        .flatMap(
                                                each ->
                                                        owed(
                                                                record.person(),
                                                                each,
                                                                each.cycle() == null
                                                                        ? null
                                                                        : names.get(each.cycle()),
                                                                today)))
                .filter(owed -> by.contains(owed.by()))
                .toList();
    }

    /** Named as its cycle is; a review by hand by what is to be done and whose it is. */
    private Stream<Owed> owed(
            PersonId person,
            PerformanceReview review,
            @Nullable PersonalText name,
            LocalDate today) {
        return review.open().stream()
                .flatMap(
                        part ->
                                turn(part, person, today).stream()
                                        .map(by -> owed(part, by, person, name, review)));
    }

    private Optional<PersonId> turn(ReviewPart part, PersonId person, LocalDate today) {
        return switch (part) {
            case SELF_ASSESSMENT, ACKNOWLEDGEMENT -> Optional.of(person);
            case ASSESSMENT, TALK -> directory.decidersOf(person, today).stream().findFirst();
        };
    }

    private static Owed owed(
            ReviewPart part,
            PersonId by,
            PersonId person,
            @Nullable PersonalText name,
            PerformanceReview review) {
        return new Owed(
                Owed.About.REVIEW,
                what(part),
                by,
                person,
                name,
                review.dueOn(part),
                "people/%s/reviews/%d".formatted(person.value(), review.number()));
    }

    private static String what(ReviewPart part) {
        return switch (part) {
            case SELF_ASSESSMENT -> "review-self-assessment";
            case ASSESSMENT -> "review-assessment";
            case TALK -> "review-talk";
            case ACKNOWLEDGEMENT -> "review-acknowledgement";
        };
    }
}
