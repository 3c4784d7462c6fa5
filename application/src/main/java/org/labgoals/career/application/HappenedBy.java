package org.labgoals.career.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerEvent;
import org.labgoals.career.domain.CareerState;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.domain.PersonId;

/**
 * A career record by what had happened by a day, whenever it was entered. A renewal of March says
 * nothing about February; a credential entered years later does speak for the years before. What
 * was withdrawn never happened.
 */
final class HappenedBy {

    private HappenedBy() {}

    static CareerState day(LocalDate on, PersonId person, List<RecordedEvent<CareerEvent>> events) {
        var state = CareerState.empty(person);
        for (var event : events) {
            var day = dayOf(event.payload());
            if (day == null || !day.isAfter(on)) {
                state = CareerFold.after(state, event);
            }
        }
        return state;
    }

    private static @Nullable LocalDate dayOf(CareerEvent event) {
        return switch (event) {
            case CareerEvent.CredentialAdded e -> e.issuedOn();
            case CareerEvent.CredentialRenewed e -> e.on();
            case CareerEvent.CredentialLapsed e -> e.on();
            case CareerEvent.CredentialVerified e -> e.on();
            case CareerEvent.CeActivityLogged e -> e.on();
            case CareerEvent.ActivityRecorded e -> e.on();
            case CareerEvent.ActivityConfirmed e -> e.on();
            case CareerEvent.CompetencyRated e -> e.on();
            case CareerEvent.MentorAskedFor e -> e.on();
            case CareerEvent.MentoringOffered e -> e.on();
            case CareerEvent.MentoringEnded e -> e.on();
            case CareerEvent.WinLogged e -> e.on();
            case CareerEvent.ExperienceAdded e -> e.from();
            case CareerEvent.ExperienceVerified e -> e.on();
            case CareerEvent.EntryWithdrawn e -> null;
        };
    }
}
