package org.labgoals.goal.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.HistoryLine.Change;
import org.labgoals.goal.domain.Amendment;
import org.labgoals.goal.domain.GoalEvent;
import org.labgoals.goal.domain.GoalEvent.AmendmentDeclined;
import org.labgoals.goal.domain.GoalEvent.AmendmentProposed;
import org.labgoals.goal.domain.GoalEvent.CheckedIn;
import org.labgoals.goal.domain.GoalEvent.GoalAchieved;
import org.labgoals.goal.domain.GoalEvent.GoalActivated;
import org.labgoals.goal.domain.GoalEvent.GoalContinued;
import org.labgoals.goal.domain.GoalEvent.GoalCorrected;
import org.labgoals.goal.domain.GoalEvent.GoalMarkedPersonal;
import org.labgoals.goal.domain.GoalEvent.GoalPaused;
import org.labgoals.goal.domain.GoalEvent.GoalResumed;
import org.labgoals.goal.domain.GoalEvent.GoalReturned;
import org.labgoals.goal.domain.GoalEvent.GoalReviewed;
import org.labgoals.goal.domain.GoalEvent.GoalSelfAssessed;
import org.labgoals.goal.domain.GoalEvent.GoalWithdrawn;
import org.labgoals.goal.domain.GoalEvent.SelfAssessmentAskedFor;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.CausedBy;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.Signature;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/**
 * Tells a goal's events as lines one can read: the same fold as everywhere, looked at step by step.
 */
final class GoalHistory {

    private GoalHistory() {}

    /**
     * The lines, oldest first.
     *
     * @param correctable which fields of an event, by its id, the viewer may correct now
     * @param causes what events followed from, by their ids
     */
    static List<HistoryLine> of(
            List<RecordedEvent<GoalEvent>> events,
            Function<PersonId, PersonLine> people,
            Function<String, Set<String>> correctable,
            Map<String, CausedBy> causes) {
        List<HistoryLine> lines = new ArrayList<>();
        GoalState before = null;
        CorrectedEntries entries = new CorrectedEntries();
        for (RecordedEvent<GoalEvent> event : events) {
            GoalState after = GoalFold.after(before, event);
            lines.add(line(event, before, after, entries, people, correctable, causes));
            entries.remember(event);
            before = after;
        }
        return List.copyOf(lines);
    }

    private static HistoryLine line(
            RecordedEvent<GoalEvent> event,
            @Nullable GoalState before,
            GoalState after,
            CorrectedEntries entries,
            Function<PersonId, PersonLine> people,
            Function<String, Set<String>> correctable,
            Map<String, CausedBy> causes) {
        GoalEvent payload = event.payload();
        return new HistoryLine(
                event.eventId(),
                event.sequence(),
                kebab(payload.getClass().getSimpleName()),
                people.apply(new PersonId(event.metadata(Metadata.ACTOR))),
                event.metadata(Metadata.ROLE),
                event.metadata(Metadata.CHANNEL),
                event.recordedAt(),
                on(payload),
                reason(payload),
                changes(payload, before, after, entries, people),
                payload instanceof GoalCorrected corrected ? corrected.corrects() : null,
                Signature.in(event.metadata()),
                correctable.apply(event.eventId()),
                causes.get(event.eventId()));
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    static @Nullable LocalDate on(GoalEvent event) {
        return switch (event) {
            case GoalActivated e -> e.on();
            case CheckedIn e -> e.on();
            case GoalPaused e -> e.on();
            case GoalResumed e -> e.on();
            case SelfAssessmentAskedFor e -> e.on();
            case GoalSelfAssessed e -> e.on();
            case GoalReviewed e -> e.on();
            case GoalContinued e -> e.on();
            case GoalAchieved e -> e.on();
            case GoalWithdrawn e -> e.on();
            default -> null;
        };
    }

    private static @Nullable PersonalText reason(GoalEvent event) {
        return switch (event) {
            case GoalReturned e -> e.reason();
            case CheckedIn e -> e.note();
            case AmendmentProposed e -> e.reason();
            case AmendmentDeclined e -> e.reason();
            case GoalPaused e -> e.reason();
            case GoalResumed e -> e.reason();
            case GoalMarkedPersonal e -> e.reason();
            case GoalSelfAssessed e -> e.text();
            case GoalReviewed e -> e.text();
            case GoalContinued e -> e.reason();
            case GoalAchieved e -> e.text();
            case GoalWithdrawn e -> e.reason();
            case GoalCorrected e -> e.reason();
            default -> null;
        };
    }

    private static List<Change> changes(
            GoalEvent event,
            @Nullable GoalState before,
            GoalState after,
            CorrectedEntries entries,
            Function<PersonId, PersonLine> people) {
        List<Change> changes = new ArrayList<>();
        if (event instanceof CheckedIn checkIn) {
            changes.add(GoalFields.checkIn(checkIn, before, after));
        }
        if (event instanceof AmendmentProposed proposed) {
            after.amendments().stream()
                    .filter(amendment -> amendment.number() == proposed.number())
                    .forEach(amendment -> changes.addAll(proposal(amendment)));
        }
        if (event instanceof GoalCorrected corrected) {
            changes.add(
                    new Change(
                            corrected.field(),
                            before == null ? null : entries.before(before, corrected),
                            corrected(after, corrected)));
        } else {
            changes.addAll(
                    difference(
                            before == null ? Map.of() : GoalFields.of(before, people),
                            GoalFields.of(after, people)));
        }
        return List.copyOf(changes);
    }

    /** A check-in's value as the measure tells it, anything else as it was written. */
    private static String corrected(GoalState after, GoalCorrected correction) {
        String told =
                correction.field().equals("value") ? GoalFields.corrected(after, correction) : null;
        return told == null ? correction.value().orErased() : told;
    }

    private static List<Change> proposal(Amendment amendment) {
        return difference(GoalFields.of(amendment.before()), GoalFields.of(amendment.changes()));
    }

    private static List<Change> difference(Map<String, String> before, Map<String, String> after) {
        Set<String> fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new Change(field, before.get(field), after.get(field)))
                .toList();
    }
}
