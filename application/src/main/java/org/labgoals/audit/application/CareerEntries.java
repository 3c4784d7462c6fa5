package org.labgoals.audit.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.EntryLines.Fields;
import org.labgoals.career.application.CredentialCatalogue;
import org.labgoals.career.domain.CareerEvent;
import org.labgoals.career.domain.CareerEvent.ActivityConfirmed;
import org.labgoals.career.domain.CareerEvent.ActivityRecorded;
import org.labgoals.career.domain.CareerEvent.CeActivityLogged;
import org.labgoals.career.domain.CareerEvent.CompetencyRated;
import org.labgoals.career.domain.CareerEvent.CredentialAdded;
import org.labgoals.career.domain.CareerEvent.CredentialLapsed;
import org.labgoals.career.domain.CareerEvent.CredentialRenewed;
import org.labgoals.career.domain.CareerEvent.CredentialVerified;
import org.labgoals.career.domain.CareerEvent.EntryWithdrawn;
import org.labgoals.career.domain.CareerEvent.ExperienceAdded;
import org.labgoals.career.domain.CareerEvent.ExperienceVerified;
import org.labgoals.career.domain.CareerEvent.MentorAskedFor;
import org.labgoals.career.domain.CareerEvent.MentoringEnded;
import org.labgoals.career.domain.CareerEvent.MentoringOffered;
import org.labgoals.career.domain.CareerEvent.WinLogged;
import org.labgoals.career.domain.CareerRecordId;
import org.labgoals.career.domain.CredentialCategory;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.stereotype.Component;

/** What happened in a person's career record. */
@Component
class CareerEntries implements EntriesOfPerson {

    private final RecordedEvents events;
    private final CredentialCatalogue catalogue;
    private final EntryLines lines;

    CareerEntries(RecordedEvents events, CredentialCatalogue catalogue, EntryLines lines) {
        this.events = events;
        this.catalogue = catalogue;
        this.lines = lines;
    }

    @Override
    public Class<?> vocabulary() {
        return CareerEvent.class;
    }

    @Override
    public PersonId person(String recordId) {
        return CareerRecordId.person(recordId).orElseThrow();
    }

    @Override
    public List<HistoryLine> of(String recordId) {
        return events.of(CareerEvent.class, recordId).stream().map(this::line).toList();
    }

    private HistoryLine line(RecordedEvent<CareerEvent> event) {
        CareerEvent payload = event.payload();
        return lines.line(event, on(payload), reason(payload), fields(payload));
    }

    private static @Nullable LocalDate on(CareerEvent event) {
        return switch (event) {
            case CredentialAdded e -> e.issuedOn();
            case CredentialRenewed e -> e.on();
            case CredentialLapsed e -> e.on();
            case CredentialVerified e -> e.on();
            case CeActivityLogged e -> e.on();
            case ActivityRecorded e -> e.on();
            case ActivityConfirmed e -> e.on();
            case CompetencyRated e -> e.on();
            case MentorAskedFor e -> e.on();
            case MentoringOffered e -> e.on();
            case MentoringEnded e -> e.on();
            case WinLogged e -> e.on();
            case ExperienceAdded e -> e.from();
            case ExperienceVerified e -> e.on();
            case EntryWithdrawn e -> null;
        };
    }

    private static @Nullable PersonalText reason(CareerEvent event) {
        return switch (event) {
            case CredentialLapsed e -> e.reason();
            case CredentialVerified e -> e.note();
            case CompetencyRated e -> e.reason();
            case MentorAskedFor e -> e.note();
            case MentoringOffered e -> e.note();
            case ExperienceVerified e -> e.note();
            case EntryWithdrawn e -> e.reason();
            default -> null;
        };
    }

    private Fields fields(CareerEvent event) {
        Fields fields = Fields.none();
        return switch (event) {
            case CredentialAdded e ->
                    fields.now("credential", category(e.category()))
                            .now("certificate", e.certificate())
                            .now("expires-on", (Object) e.expiresOn())
                            .file(e.evidence());
            case CredentialRenewed e ->
                    fields.now("entry", (Object) e.number())
                            .now("expires-on", (Object) e.expiresOn())
                            .file(e.evidence());
            case CredentialLapsed e -> fields.now("entry", (Object) e.number());
            case CredentialVerified e -> fields.now("entry", (Object) e.number());
            case CeActivityLogged e -> {
                fields.now("title", e.title())
                        .now("hours", (Object) e.hours().toPlainString())
                        .file(e.certificate());
                e.points()
                        .forEach(
                                one ->
                                        fields.now(
                                                "points",
                                                (Object)
                                                        (one.points().toPlainString()
                                                                + " "
                                                                + one.category())));
                yield fields;
            }
            case ActivityRecorded e ->
                    fields.now("activity-kind", e.kind())
                            .now("text", e.role())
                            .now(
                                    "colleague",
                                    e.colleague() == null
                                            ? null
                                            : (Object) lines.person(e.colleague()).name())
                            .now("until", (Object) e.until())
                            .now("competency", (Object) e.competency())
                            .file(e.evidence());
            case ActivityConfirmed e -> fields.now("entry", (Object) e.number());
            case CompetencyRated e ->
                    fields.now("competency", (Object) e.competency()).now("rating", e.rating());
            case MentorAskedFor e -> fields.now("competency", (Object) e.competency());
            case MentoringOffered e -> fields.now("competency", (Object) e.competency());
            case MentoringEnded e -> fields.gone("competency", e.competency());
            case WinLogged e -> fields.now("text", e.text()).now("kind", e.kind());
            case ExperienceAdded e ->
                    fields.now("laboratory", e.laboratory())
                            .now("position", e.position())
                            .now("career-level", e.level())
                            .now("until", (Object) e.until())
                            .file(e.evidence());
            case ExperienceVerified e -> fields.now("entry", (Object) e.number());
            case EntryWithdrawn e ->
                    fields.gone("entry", EntryLines.word(e.entry()) + " " + e.number());
        };
    }

    private Object category(String key) {
        return catalogue.rules().category(key).map(CredentialCategory::name).orElse(key);
    }
}
