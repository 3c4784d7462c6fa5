package org.labgoals.career.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/**
 * A certification or licence that the person holds or held.
 *
 * @param number its place in the record, from 1: how the person and the API name it
 * @param category key of a {@link CredentialCategory}, for example {@code mls-ascp}
 * @param certificate the number that the issuing body gave, null where it gave none
 * @param issuedOn the day of the certificate
 * @param validities one for the issue and one for each renewal, oldest first; never empty
 * @param evidence the certificate, or the latest renewal's
 * @param lapse how it ended before its time, null unless it did and was not renewed since
 * @param verification who saw the proof of its latest validity, null until then
 * @param source the event it came with
 */
public record Credential(
        int number,
        String category,
        @Nullable PersonalText certificate,
        LocalDate issuedOn,
        List<Validity> validities,
        @Nullable EvidenceFile evidence,
        @Nullable Lapse lapse,
        @Nullable Verification verification,
        Source source) {

    /**
     * It was given up or taken away.
     *
     * @param on the first day without it
     */
    public record Lapse(LocalDate on, @Nullable PersonalText reason) {}

    /**
     * Somebody with the standing for it saw the proof.
     *
     * @param source the event, whose metadata names the signer's own duties and credentials
     */
    public record Verification(PersonId by, LocalDate on, Source source) {}

    /** Whether it holds that day. */
    public boolean validOn(LocalDate day) {
        return validities.stream().anyMatch(validity -> validity.covers(day));
    }

    /** Its latest validity. */
    public Validity latest() {
        return validities.getLast();
    }

    /** The last day of its latest validity, null where it does not expire. */
    public @Nullable LocalDate expiresOn() {
        return latest().until();
    }

    /** Whether a decider has seen the proof of its latest validity. */
    public boolean isVerified() {
        return verification != null;
    }
}
