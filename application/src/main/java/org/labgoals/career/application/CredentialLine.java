package org.labgoals.career.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.Credential;
import org.labgoals.career.domain.CredentialCategory;
import org.labgoals.career.domain.MaintenanceMeter;
import org.labgoals.people.application.PersonLine;

/**
 * A credential in a list across people.
 *
 * @param category what it is, null where the catalogue no longer has it
 * @param verifiedBy who saw the proof of its latest validity, null until somebody did
 * @param meter how far its maintenance has come, null where it asks for no points today
 */
public record CredentialLine(
        PersonLine person,
        Credential credential,
        @Nullable CredentialCategory category,
        @Nullable PersonLine verifiedBy,
        @Nullable MaintenanceMeter meter) {

    /** The days until it expires, negative once it has; null where it does not. */
    public @Nullable Long daysLeft(LocalDate day) {
        var expires = credential.expiresOn();
        return expires == null ? null : ChronoUnit.DAYS.between(day, expires);
    }
}
