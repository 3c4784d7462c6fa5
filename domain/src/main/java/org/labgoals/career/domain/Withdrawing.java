package org.labgoals.career.domain;

import java.util.List;
import org.labgoals.career.domain.CareerCommand.WithdrawEntry;
import org.labgoals.career.domain.CareerEvent.EntryWithdrawn;
import org.labgoals.shared.domain.Refused;

/** Entries made by mistake, taken back with a reason; their numbers are not given again. */
final class Withdrawing {

    private Withdrawing() {}

    static List<CareerEvent> withdraw(CareerState career, WithdrawEntry c) {
        Who.owner(career, c.occasion());
        if (wasGiven(career, c) && !career.has(c.entry(), c.number())) {
            return List.of();
        }
        Refused.when(!career.has(c.entry(), c.number()), missing(c.entry()));
        Words.text(c.reason(), CareerRule.REASON_MISSING);
        return List.of(new EntryWithdrawn(c.person(), c.entry(), c.number(), c.reason()));
    }

    private static boolean wasGiven(CareerState career, WithdrawEntry c) {
        return c.number() >= 1 && c.number() <= career.given().of(c.entry());
    }

    private static CareerRule missing(Entry entry) {
        return switch (entry) {
            case CREDENTIAL -> CareerRule.NO_SUCH_CREDENTIAL;
            case CE_ACTIVITY -> CareerRule.NO_SUCH_CE_ACTIVITY;
            case PROFESSIONAL_ACTIVITY -> CareerRule.NO_SUCH_ACTIVITY;
            case WIN -> CareerRule.NO_SUCH_WIN;
            case EXPERIENCE -> CareerRule.NO_SUCH_EXPERIENCE;
        };
    }
}
