package org.labgoals.career.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.labgoals.career.domain.CareerEvent;
import org.labgoals.career.domain.CareerEvent.CompetencyRated;
import org.labgoals.career.domain.CareerEvent.CredentialAdded;
import org.labgoals.career.domain.CareerEvent.CredentialLapsed;
import org.labgoals.career.domain.CareerEvent.CredentialRenewed;
import org.labgoals.career.domain.CareerEvent.CredentialVerified;
import org.labgoals.career.domain.CareerEvent.EntryWithdrawn;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.Entry;
import org.labgoals.career.domain.Rating;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

class HappenedByTest {

    private static final PersonId ANN = new PersonId("ann");
    private static final LocalDate ISSUED = LocalDate.of(2020, 3, 1);
    private static final LocalDate EXPIRES = LocalDate.of(2023, 2, 28);
    private static final LocalDate RENEWED = LocalDate.of(2023, 1, 15);

    private final List<RecordedEvent<CareerEvent>> events = new ArrayList<>();

    @Test
    void aRenewalSaysNothingAboutTheDaysBefore() {
        happened(added());
        happened(new CredentialVerified(ANN, 1, ISSUED.plusDays(9), null));
        happened(new CredentialRenewed(ANN, 1, RENEWED, EXPIRES.plusYears(3), null));
        assertThat(by(RENEWED.minusDays(1)).credentials().getFirst().expiresOn())
                .isEqualTo(EXPIRES);
        assertThat(by(RENEWED.minusDays(1)).credentials().getFirst().isVerified()).isTrue();
        assertThat(by(RENEWED).credentials().getFirst().expiresOn())
                .isEqualTo(EXPIRES.plusYears(3));
    }

    @Test
    void aVerificationCountsFromItsDay() {
        happened(added());
        happened(new CredentialVerified(ANN, 1, RENEWED, null));
        assertThat(by(RENEWED.minusDays(1)).credentials().getFirst().isVerified()).isFalse();
        assertThat(by(RENEWED).credentials().getFirst().isVerified()).isTrue();
    }

    @Test
    void aLossLaterOnTakesNothingFromTheDaysBefore() {
        happened(added());
        happened(new CredentialLapsed(ANN, 1, LocalDate.of(2021, 1, 1), null));
        assertThat(by(LocalDate.of(2020, 12, 31)).credentials().getFirst().expiresOn())
                .isEqualTo(EXPIRES);
    }

    @Test
    void whatWasEnteredYearsLaterSpeaksForItsOwnDay() {
        happened(added());
        assertThat(by(ISSUED).credentials()).hasSize(1);
        assertThat(by(ISSUED.minusDays(1)).credentials()).isEmpty();
    }

    @Test
    void whatWasWithdrawnNeverHappened() {
        happened(added());
        happened(new EntryWithdrawn(ANN, Entry.CREDENTIAL, 1, PersonalText.of("Mistaken")));
        assertThat(by(ISSUED.plusDays(1)).credentials()).isEmpty();
    }

    @Test
    void aLaterRatingIsNotKnownYet() {
        happened(rated(Rating.COMPETENT, ISSUED));
        happened(rated(Rating.EXPERT, RENEWED));
        assertThat(by(RENEWED.minusDays(1)).ratings()).hasSize(1);
    }

    private static CareerEvent added() {
        return new CredentialAdded(ANN, 1, "mls-ascp", null, ISSUED, EXPIRES, null);
    }

    private static CareerEvent rated(Rating rating, LocalDate on) {
        return new CompetencyRated(
                ANN, "troubleshooting", rating, PersonalText.of("Seen at the bench"), on);
    }

    private void happened(CareerEvent event) {
        events.add(
                new RecordedEvent<>(
                        event,
                        "e" + events.size(),
                        "ann:career",
                        events.size(),
                        Instant.parse("2026-11-22T12:00:00Z"),
                        Map.of(Metadata.ACTOR, "ann")));
    }

    private CareerState by(LocalDate day) {
        return HappenedBy.day(day, ANN, events);
    }
}
