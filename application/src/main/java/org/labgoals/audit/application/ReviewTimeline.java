package org.labgoals.audit.application;

import java.util.List;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.review.application.ReviewQueries;
import org.labgoals.review.domain.ReviewRecordId;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/**
 * What happened in one review, who did it and when, oldest first: for whoever may know of the
 * person's reviews, without the words that are sealed from them. Nothing where they may not.
 */
@Component
public class ReviewTimeline {

    private final CurrentViewer viewer;
    private final ReviewQueries reviews;
    private final ReviewEntries entries;

    ReviewTimeline(CurrentViewer viewer, ReviewQueries reviews, ReviewEntries entries) {
        this.viewer = viewer;
        this.reviews = reviews;
        this.entries = entries;
    }

    /**
     * The lines.
     *
     * @param number which of the person's reviews
     */
    public List<HistoryLine> of(PersonId person, int number) {
        if (!reviews.mayRead(person)) {
            return List.of();
        }
        var wanted = String.valueOf(number);
        return entries.of(viewer.get(), ReviewRecordId.of(person).value()).stream()
                .filter(told -> wanted.equals(told.shown()))
                .map(ToldEntry::line)
                .toList();
    }
}
