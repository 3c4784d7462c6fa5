package org.labgoals.audit.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.EntryLines.Fields;
import org.labgoals.goal.application.GoalRecords;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.review.application.ReviewHistory;
import org.labgoals.review.application.ReviewHistory.Entry;
import org.labgoals.review.domain.ReviewDeadlines;
import org.labgoals.review.domain.ReviewEvent;
import org.labgoals.review.domain.ReviewEvent.AssessmentShared;
import org.labgoals.review.domain.ReviewEvent.AssessmentWritten;
import org.labgoals.review.domain.ReviewEvent.DissentNoted;
import org.labgoals.review.domain.ReviewEvent.NextStepsAgreed;
import org.labgoals.review.domain.ReviewEvent.OutcomeCarriedOut;
import org.labgoals.review.domain.ReviewEvent.OutcomeDecided;
import org.labgoals.review.domain.ReviewEvent.OutcomeRefused;
import org.labgoals.review.domain.ReviewEvent.ReviewAcknowledged;
import org.labgoals.review.domain.ReviewEvent.ReviewCalledOff;
import org.labgoals.review.domain.ReviewEvent.ReviewCorrected;
import org.labgoals.review.domain.ReviewEvent.ReviewDeadlinesMoved;
import org.labgoals.review.domain.ReviewEvent.ReviewOpened;
import org.labgoals.review.domain.ReviewEvent.SelfAssessmentShared;
import org.labgoals.review.domain.ReviewEvent.SelfAssessmentWritten;
import org.labgoals.review.domain.ReviewEvent.TalkHeld;
import org.labgoals.review.domain.ReviewRecordId;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.stereotype.Component;

/** What happened in a person's reviews; words that are sealed from whoever looks are left out. */
@Component
class ReviewEntries implements EntriesOfPerson {

    private final ReviewHistory history;
    private final GoalRecords goals;
    private final EntryLines lines;

    ReviewEntries(ReviewHistory history, GoalRecords goals, EntryLines lines) {
        this.history = history;
        this.goals = goals;
        this.lines = lines;
    }

    @Override
    public Class<?> vocabulary() {
        return ReviewEvent.class;
    }

    @Override
    public PersonId person(String recordId) {
        return ReviewRecordId.person(recordId).orElseThrow();
    }

    @Override
    public List<ToldEntry> of(Viewer asker, String recordId) {
        return history.of(asker, person(recordId)).stream()
                .map(
                        entry ->
                                new ToldEntry(
                                        line(entry),
                                        String.valueOf(entry.event().payload().number()),
                                        entry.isReadable()))
                .toList();
    }

    @Override
    public AuditEntry.Page page() {
        return AuditEntry.Page.REVIEW;
    }

    private HistoryLine line(Entry entry) {
        var payload = entry.event().payload();
        return lines.line(
                entry.event(),
                on(payload),
                entry.isReadable() ? words(payload) : null,
                fields(payload));
    }

    private static @Nullable LocalDate on(ReviewEvent event) {
        return switch (event) {
            case ReviewOpened e -> e.on();
            case SelfAssessmentWritten e -> e.on();
            case AssessmentWritten e -> e.on();
            case TalkHeld e -> e.on();
            case NextStepsAgreed e -> e.on();
            case OutcomeDecided e -> e.on();
            case DissentNoted e -> e.on();
            case ReviewDeadlinesMoved e -> null;
            case SelfAssessmentShared e -> null;
            case AssessmentShared e -> null;
            case OutcomeCarriedOut e -> null;
            case OutcomeRefused e -> null;
            case ReviewAcknowledged e -> null;
            case ReviewCalledOff e -> null;
            case ReviewCorrected e -> null;
        };
    }

    private static @Nullable PersonalText words(ReviewEvent event) {
        return switch (event) {
            case SelfAssessmentWritten e -> e.text();
            case AssessmentWritten e -> e.text();
            case NextStepsAgreed e -> e.text();
            case OutcomeDecided e -> e.text();
            case DissentNoted e -> e.text();
            case ReviewCalledOff e -> e.reason();
            case ReviewCorrected e -> e.reason();
            case ReviewOpened e -> null;
            case ReviewDeadlinesMoved e -> null;
            case SelfAssessmentShared e -> null;
            case AssessmentShared e -> null;
            case TalkHeld e -> null;
            case OutcomeCarriedOut e -> null;
            case OutcomeRefused e -> null;
            case ReviewAcknowledged e -> null;
        };
    }

    private Fields fields(ReviewEvent event) {
        var fields = Fields.none();
        return switch (event) {
            case ReviewOpened e ->
                    fields.now("review-from", (Object) e.plan().from())
                            .now("review-until", (Object) e.plan().until());
            case ReviewDeadlinesMoved e -> deadlines(e.deadlines());
            case OutcomeDecided e -> fields.now("goal", goal(e.goal())).now("outcome", e.outcome());
            case OutcomeCarriedOut e -> fields.now("goal", goal(e.goal()));
            case OutcomeRefused e ->
                    fields.now("goal", goal(e.goal())).now("refused-by", (Object) e.rule());
            case ReviewCorrected e -> fields.now("corrected-text", e.value());
            default -> fields;
        };
    }

    /** The last day for each part. */
    static Fields deadlines(ReviewDeadlines deadlines) {
        return Fields.none()
                .now("due-self-assessment", (Object) deadlines.selfAssessment())
                .now("due-assessment", (Object) deadlines.assessment())
                .now("due-talk", (Object) deadlines.talk())
                .now("due-acknowledgement", (Object) deadlines.acknowledgement());
    }

    private PersonalText goal(GoalId id) {
        return goals.goal(id)
                .map(goal -> goal.plan().title())
                .orElseGet(() -> PersonalText.of(id.value()));
    }
}
