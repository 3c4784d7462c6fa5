package org.labgoals.audit.application;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.domain.KeptText;
import org.labgoals.audit.domain.RedactionCommand;
import org.labgoals.audit.domain.RedactionCommand.RedactTexts;
import org.labgoals.audit.domain.RedactionEvent;
import org.labgoals.audit.domain.RedactionEvent.TextsRedacted;
import org.labgoals.audit.domain.RedactionRule;
import org.labgoals.shared.application.EventTrail;
import org.labgoals.shared.application.EventTrail.Trace;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.OneWayIn;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.ProjectionSignals;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.RecordedTexts;
import org.labgoals.shared.application.RecordedTexts.RecordedText;
import org.labgoals.shared.application.Redactions;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.application.WordsKept;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.RedactionId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/** Redacts by a fact of its own, which keeps what else was sealed under the destroyed key. */
@Component
class RedactionsInRecord implements Redactions {

    private final EventTrail trail;
    private final RecordedTexts recorded;
    private final RecordedEvents events;
    private final WordsKept unsent;
    private final OneWayIn way;
    private final ProjectionSignals signals;
    private final Today today;

    RedactionsInRecord(
            EventTrail trail,
            RecordedTexts recorded,
            RecordedEvents events,
            WordsKept unsent,
            OneWayIn way,
            ProjectionSignals signals,
            Today today) {
        this.trail = trail;
        this.recorded = recorded;
        this.events = events;
        this.unsent = unsent;
        this.way = way;
        this.signals = signals;
        this.today = today;
    }

    @Override
    public Outcome redact(
            String event,
            List<String> texts,
            PersonalText reason,
            Viewer asker,
            Standing standing,
            List<PersonId> deciders,
            @Nullable RequestKey request) {
        var done = way.doneBefore(request);
        if (done.isPresent()) {
            return done.get();
        }
        var place =
                trail.named(Set.of(event)).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("There is no such entry."));
        var now = TextsNow.of(event, recorded, events);
        Set<String> all = now.texts().stream().map(RecordedText::place).collect(Collectors.toSet());
        Refused.when(all.isEmpty() || !all.containsAll(texts), RedactionRule.NO_SUCH_TEXT);
        Predicate<RecordedText> wanted = text -> texts.isEmpty() || texts.contains(text.place());
        var step =
                new Step(
                        place,
                        reason,
                        new Occasion(asker.person(), standing, today.date()),
                        Metadata.acting(asker, standing, deciders));
        var said =
                now.readable().stream()
                        .filter(wanted)
                        .map(RecordedText::text)
                        .collect(Collectors.toSet());
        if (said.isEmpty()) {
            return nothingLeft(event);
        }
        // the named event last: its answer is kept under the key only once all is done
        for (String other : recorded.eventsOf(place.recordId())) {
            if (!other.equals(event)) {
                step.send(other, text -> said.contains(text.text()), null);
            }
        }
        var outcome = step.send(event, wanted, request).orElseGet(() -> nothingLeft(event));
        unsent.forgetAbout(place.recordId(), said.stream().map(PersonalText::orErased).toList());
        return outcome;
    }

    private static Outcome nothingLeft(String event) {
        return new Outcome(RedactionId.of(event).value(), 0, false, true);
    }

    @Override
    public List<RecordedText> readable(String event) {
        return TextsNow.of(event, recorded, events).readable();
    }

    @Override
    public List<Redacted> in(String record) {
        return recorded.redactionsOf(record).stream()
                .flatMap(id -> events.of(RedactionEvent.class, id).stream())
                .map(RedactionsInRecord::redacted)
                .toList();
    }

    static Redacted redacted(RecordedEvent<RedactionEvent> event) {
        return switch (event.payload()) {
            case TextsRedacted e ->
                    new Redacted(
                            event.eventId(),
                            e.event(),
                            new PersonId(event.metadata(Metadata.ACTOR)),
                            event.metadata(Metadata.ROLE),
                            event.metadata(Metadata.CHANNEL),
                            event.recordedAt(),
                            e.texts(),
                            e.reason());
        };
    }

    /** One redaction, which may take texts out of several events of the record. */
    private final class Step {
        private final Trace place;
        private final PersonalText reason;
        private final Occasion occasion;
        private final Metadata metadata;

        Step(Trace place, PersonalText reason, Occasion occasion, Metadata metadata) {
            this.place = place;
            this.reason = reason;
            this.occasion = occasion;
            this.metadata = metadata;
        }

        /** Redacts the wanted texts of one event; empty where none of them can be read. */
        Optional<Outcome> send(
                String event, Predicate<RecordedText> wanted, @Nullable RequestKey request) {
            var now = TextsNow.of(event, recorded, events);
            var gone = now.readable().stream().filter(wanted).toList();
            if (gone.isEmpty()) {
                return Optional.empty();
            }
            Set<String> ivs = gone.stream().map(RecordedText::iv).collect(Collectors.toSet());
            var kept =
                    recorded.in(now.holder()).stream()
                            .filter(text -> !ivs.contains(text.iv()))
                            .filter(text -> !text.text().isErased())
                            .map(text -> new KeptText(text.iv(), text.text()))
                            .toList();
            var redaction = RedactionId.of(now.holder());
            var command =
                    new RedactTexts(
                            redaction,
                            occasion,
                            place.subject(),
                            event,
                            place.recordId(),
                            gone.stream().map(RecordedText::place).toList(),
                            kept,
                            reason);
            return Optional.of(sendAndSee(command, request));
        }

        /**
         * Answers once the record's row was folded anew, which is told under the redaction's id.
         */
        private Outcome sendAndSee(RedactTexts command, @Nullable RequestKey request) {
            var folded = new AtomicBoolean();
            try (var heard =
                    signals.subscribe(
                            place.feature(),
                            change -> {
                                if (change.subjectId().equals(command.redaction().value())) {
                                    folded.set(true);
                                }
                            })) {
                return way.send(
                        place.feature(),
                        RedactionCommand.class,
                        command,
                        command.redaction().value(),
                        metadata,
                        request,
                        true,
                        () -> folded.get() ? OptionalLong.of(0) : OptionalLong.empty());
            }
        }
    }
}
