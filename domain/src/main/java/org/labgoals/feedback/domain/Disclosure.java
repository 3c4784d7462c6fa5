package org.labgoals.feedback.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonId;

/**
 * The way to know who wrote anonymous feedback: two people, one asks and the other agrees.
 *
 * @param asked why, by the first
 * @param decidedBy the second, null while nobody decided
 * @param decidedOn null while nobody decided
 * @param agreed whether the second agreed
 * @param declined why not, where they did not
 * @param looks how often the author was looked at since
 */
public record Disclosure(
        Remark asked,
        @Nullable PersonId decidedBy,
        @Nullable LocalDate decidedOn,
        boolean agreed,
        @Nullable Remark declined,
        int looks) {

    static Disclosure asked(Remark why) {
        return new Disclosure(why, null, null, false, null, 0);
    }

    Disclosure agreedBy(PersonId by, LocalDate on) {
        return new Disclosure(asked, by, on, true, null, looks);
    }

    Disclosure declinedWith(Remark why) {
        return new Disclosure(asked, why.by(), why.on(), false, why, looks);
    }

    Disclosure lookedAt() {
        return new Disclosure(asked, decidedBy, decidedOn, agreed, declined, looks + 1);
    }

    /** Whether it waits for the second. */
    public boolean isOpen() {
        return decidedBy == null;
    }
}
