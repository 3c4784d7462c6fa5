package org.labgoals.feedback.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.domain.FeedbackState;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.review.application.FeedbackInReview;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/** What was said of a person in a period, as far as whoever looks at their review may read it. */
@Component
class FeedbackOfPeriod implements FeedbackInReview {

    private final FeedbackSight sight;
    private final Directory directory;

    FeedbackOfPeriod(FeedbackSight sight, Directory directory) {
        this.sight = sight;
        this.directory = directory;
    }

    @Override
    public List<FeedbackInReview.Said> of(
            Viewer viewer, PersonId person, LocalDate from, LocalDate until) {
        var all =
                sight.about(viewer, person).stream()
                        .filter(each -> !each.writtenBy().isBefore(from))
                        .filter(each -> !each.writtenBy().isAfter(until))
                        .toList();
        var people =
                directory.people(
                        all.stream().flatMap(each -> Stream.ofNullable(each.by())).toList());
        return all.stream()
                .flatMap(
                        each ->
                                Stream.ofNullable(each.text())
                                        .map(
                                                text ->
                                                        new FeedbackInReview.Said(
                                                                each.on(),
                                                                each.month(),
                                                                Kebab.of(each.source()),
                                                                name(each, people),
                                                                text)))
                .toList();
    }

    private static @Nullable String name(FeedbackState each, Map<PersonId, PersonLine> people) {
        var by = each.by() == null ? null : people.get(each.by());
        return by == null ? null : by.name();
    }
}
