package org.labgoals.career.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.PersonalText;

/**
 * Work in another laboratory.
 *
 * @param number its place in the record, from 1
 * @param laboratory what it is called
 * @param position what they were there
 * @param level what that corresponds to here, null where it corresponds to none
 * @param from the first day
 * @param until the last day, null while it goes on
 * @param evidence for example a letter of the employer
 * @param verification null until a decider has seen the proof
 */
public record Experience(
        int number,
        PersonalText laboratory,
        PersonalText position,
        @Nullable CareerLevel level,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable EvidenceFile evidence,
        Credential.@Nullable Verification verification,
        Source source) {

    /** Whether a decider has seen the proof. */
    public boolean isVerified() {
        return verification != null;
    }

    Experience verified(Credential.Verification by) {
        return new Experience(
                number, laboratory, position, level, from, until, evidence, by, source);
    }
}
