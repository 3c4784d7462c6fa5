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
        if (wasGiven(career, c) && !isThere(career, c)) {
            return List.of();
        }
        Refused.when(!isThere(career, c), missing(c.entry()));
        Words.text(c.reason(), CareerRule.REASON_MISSING);
        return List.of(new EntryWithdrawn(c.person(), c.entry(), c.number(), c.reason()));
    }

    private static boolean isThere(CareerState career, WithdrawEntry c) {
        return switch (c.entry()) {
            case CREDENTIAL -> career.credential(c.number()).isPresent();
            case CE_ACTIVITY -> career.ceActivity(c.number()).isPresent();
            case PROFESSIONAL_ACTIVITY -> career.activity(c.number()).isPresent();
            case WIN -> career.win(c.number()).isPresent();
        };
    }

    private static boolean wasGiven(CareerState career, WithdrawEntry c) {
        var given = career.given();
        int last =
                switch (c.entry()) {
                    case CREDENTIAL -> given.credentials();
                    case CE_ACTIVITY -> given.ceActivities();
                    case PROFESSIONAL_ACTIVITY -> given.activities();
                    case WIN -> given.wins();
                };
        return c.number() >= 1 && c.number() <= last;
    }

    private static CareerRule missing(Entry entry) {
        return switch (entry) {
            case CREDENTIAL -> CareerRule.NO_SUCH_CREDENTIAL;
            case CE_ACTIVITY -> CareerRule.NO_SUCH_CE_ACTIVITY;
            case PROFESSIONAL_ACTIVITY -> CareerRule.NO_SUCH_ACTIVITY;
            case WIN -> CareerRule.NO_SUCH_WIN;
        };
    }
}
