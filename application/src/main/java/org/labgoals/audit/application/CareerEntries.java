package org.labgoals.audit.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.EntryLines.Fields;
import org.labgoals.career.application.CredentialCatalogue;
import org.labgoals.career.application.CurrentFramework;
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
import org.labgoals.career.domain.Competency;
import org.labgoals.career.domain.CredentialCategory;
import org.labgoals.career.domain.Framework;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.stereotype.Component;

/** What happened in a person's career record. */
@Component
class CareerEntries implements EntriesOfPerson {

    private final RecordedEvents events;
    private final CredentialCatalogue catalogue;
    private final CurrentFramework frameworks;
    private final EntryLines lines;
    private final Today today;

    CareerEntries(
            RecordedEvents events,
            CredentialCatalogue catalogue,
            CurrentFramework frameworks,
            EntryLines lines,
            Today today) {
        this.events = events;
        this.catalogue = catalogue;
        this.frameworks = frameworks;
        this.lines = lines;
        this.today = today;
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
    public List<ToldEntry> of(Viewer asker, String recordId) {
        Framework framework = frameworks.get().inForceOn(today.date()).content();
        return events.of(CareerEvent.class, recordId).stream()
                .map(event -> new ToldEntry(line(event, framework), shown(event.payload())))
                .toList();
    }

    private HistoryLine line(RecordedEvent<CareerEvent> event, Framework framework) {
        CareerEvent payload = event.payload();
        return lines.line(event, on(payload), reason(payload), fields(payload, framework));
    }

    private static @Nullable String shown(CareerEvent event) {
        return switch (event) {
            case CredentialAdded e -> "credential-" + e.number();
            case CredentialRenewed e -> "credential-" + e.number();
            case CredentialLapsed e -> "credential-" + e.number();
            case CredentialVerified e -> "credential-" + e.number();
            case CeActivityLogged e -> "ce-" + e.number();
            case ActivityRecorded e -> "activity-" + e.number();
            case ActivityConfirmed e -> "activity-" + e.number();
            case CompetencyRated e -> "rating-" + e.competency();
            case WinLogged e -> "win-" + e.number();
            case ExperienceAdded e -> "experience-" + e.number();
            case ExperienceVerified e -> "experience-" + e.number();
            case MentorAskedFor e -> null;
            case MentoringOffered e -> null;
            case MentoringEnded e -> null;
            case EntryWithdrawn e -> null;
        };
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

    private Fields fields(CareerEvent event, Framework framework) {
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
                            .now("competency", competency(e.competency(), framework))
                            .file(e.evidence());
            case ActivityConfirmed e -> fields.now("entry", (Object) e.number());
            case CompetencyRated e ->
                    fields.now("competency", competency(e.competency(), framework))
                            .now("rating", e.rating());
            case MentorAskedFor e ->
                    fields.now("competency", competency(e.competency(), framework));
            case MentoringOffered e ->
                    fields.now("competency", competency(e.competency(), framework));
            case MentoringEnded e ->
                    fields.gone(
                            "competency", String.valueOf(competency(e.competency(), framework)));
            case WinLogged e ->
                    fields.now("text", e.text())
                            .now("kind", e.kind())
                            .now("competency", competency(e.competency(), framework));
            case ExperienceAdded e ->
                    fields.now("laboratory", e.laboratory())
                            .now("position", e.position())
                            .now("career-level", e.level())
                            .now("until", (Object) e.until())
                            .file(e.evidence());
            case ExperienceVerified e -> fields.now("entry", (Object) e.number());
            case EntryWithdrawn e -> fields.gone("entry", Kebab.of(e.entry()) + " " + e.number());
        };
    }

    /** By its name of today; by its key where the framework has it no more. */
    private static @Nullable Object competency(@Nullable String key, Framework framework) {
        return key == null ? null : framework.competency(key).map(Competency::name).orElse(key);
    }

    private Object category(String key) {
        return catalogue.rules().category(key).map(CredentialCategory::name).orElse(key);
    }
}
