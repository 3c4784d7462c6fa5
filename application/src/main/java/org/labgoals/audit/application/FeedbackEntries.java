package org.labgoals.audit.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.EntryLines.Fields;
import org.labgoals.feedback.application.FeedbackHistory;
import org.labgoals.feedback.application.FeedbackHistory.Entry;
import org.labgoals.feedback.domain.FeedbackEvent;
import org.labgoals.feedback.domain.FeedbackEvent.AnonymousFeedbackShown;
import org.labgoals.feedback.domain.FeedbackEvent.AuthorLookedAt;
import org.labgoals.feedback.domain.FeedbackEvent.DisclosureAgreed;
import org.labgoals.feedback.domain.FeedbackEvent.DisclosureAsked;
import org.labgoals.feedback.domain.FeedbackEvent.DisclosureDeclined;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackGiven;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackHidden;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackReplied;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackReported;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackShownAgain;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackThanked;
import org.labgoals.feedback.domain.FeedbackEvent.HeldFeedbackReleased;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.stereotype.Component;

/** What happened to feedback; who may not know of it, or of an entry, is told nothing. */
@Component
class FeedbackEntries implements EntriesOfPerson {

    private final FeedbackHistory history;
    private final EntryLines lines;

    FeedbackEntries(FeedbackHistory history, EntryLines lines) {
        this.history = history;
        this.lines = lines;
    }

    @Override
    public Class<?> vocabulary() {
        return FeedbackEvent.class;
    }

    @Override
    public PersonId person(String recordId) {
        return history.person(recordId).orElseThrow();
    }

    @Override
    public List<ToldEntry> of(Viewer asker, String recordId) {
        return history.of(asker, recordId).stream()
                .map(entry -> new ToldEntry(line(entry), null, entry.isReadable()))
                .toList();
    }

    @Override
    public AuditEntry.Page page() {
        return AuditEntry.Page.FEEDBACK;
    }

    private HistoryLine line(Entry entry) {
        var payload = entry.event().payload();
        boolean words =
                payload instanceof FeedbackGiven || payload instanceof AnonymousFeedbackShown;
        return lines.line(
                entry.event(),
                on(payload),
                !words || entry.isReadable() ? words(payload) : null,
                fields(payload));
    }

    private static @Nullable LocalDate on(FeedbackEvent event) {
        return switch (event) {
            case FeedbackGiven e -> e.on();
            case FeedbackReplied e -> e.on();
            case FeedbackReported e -> e.on();
            case FeedbackHidden e -> e.on();
            case FeedbackShownAgain e -> e.on();
            case DisclosureAsked e -> e.on();
            case DisclosureAgreed e -> e.on();
            case DisclosureDeclined e -> e.on();
            case AnonymousFeedbackShown e -> null;
            case HeldFeedbackReleased e -> null;
            case FeedbackThanked e -> null;
            case AuthorLookedAt e -> null;
        };
    }

    private static @Nullable PersonalText words(FeedbackEvent event) {
        return switch (event) {
            case FeedbackGiven e -> e.text();
            case AnonymousFeedbackShown e -> e.text();
            case FeedbackReplied e -> e.text();
            case FeedbackReported e -> e.reason();
            case FeedbackHidden e -> e.reason();
            case FeedbackShownAgain e -> e.reason();
            case DisclosureAsked e -> e.reason();
            case DisclosureDeclined e -> e.reason();
            case DisclosureAgreed e -> null;
            case HeldFeedbackReleased e -> null;
            case FeedbackThanked e -> null;
            case AuthorLookedAt e -> null;
        };
    }

    private static Fields fields(FeedbackEvent event) {
        return switch (event) {
            case FeedbackGiven e ->
                    Fields.none()
                            .now("feedback-source", e.source())
                            .now("feedback-audience", e.audience());
            case AnonymousFeedbackShown e ->
                    Fields.none()
                            .now("feedback-source", e.source())
                            .now("feedback-audience", e.audience())
                            .now("feedback-month", (Object) e.month());
            default -> Fields.none();
        };
    }
}
