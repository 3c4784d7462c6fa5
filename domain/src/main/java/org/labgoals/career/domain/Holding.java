package org.labgoals.career.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerCommand.AddCredential;
import org.labgoals.career.domain.CareerCommand.LapseCredential;
import org.labgoals.career.domain.CareerCommand.RenewCredential;
import org.labgoals.career.domain.CareerCommand.VerifyCredential;
import org.labgoals.career.domain.CareerEvent.CredentialAdded;
import org.labgoals.career.domain.CareerEvent.CredentialLapsed;
import org.labgoals.career.domain.CareerEvent.CredentialRenewed;
import org.labgoals.career.domain.CareerEvent.CredentialVerified;
import org.labgoals.shared.domain.Refused;

/** Credentials: held, renewed, lapsed, verified. */
final class Holding {

    private Holding() {}

    static List<CareerEvent> add(CareerState career, AddCredential c) {
        Who.owner(career, c.occasion());
        Refused.when(c.rules().category(c.category()).isEmpty(), CareerRule.NO_SUCH_CATEGORY);
        Words.optionalLine(c.certificate());
        Words.evidence(c.evidence());
        Days.happened(c.issuedOn(), c.occasion());
        expiry(c.expiresOn(), c.issuedOn(), c);
        Refused.when(
                career.credentials().stream().anyMatch(c1 -> isSame(c1, c)),
                CareerRule.CREDENTIAL_KNOWN);
        return List.of(
                new CredentialAdded(
                        c.person(),
                        career.given().credentials() + 1,
                        c.category(),
                        c.certificate(),
                        c.issuedOn(),
                        c.expiresOn(),
                        c.evidence()));
    }

    /** The same number, or the same day where no number tells two apart. */
    private static boolean isSame(Credential held, AddCredential c) {
        if (!held.category().equals(c.category())) {
            return false;
        }
        return held.certificate() == null || c.certificate() == null
                ? held.issuedOn().equals(c.issuedOn())
                : Words.same(held.certificate(), c.certificate());
    }

    static List<CareerEvent> renew(CareerState career, RenewCredential c) {
        Who.owner(career, c.occasion());
        var held = held(career, c.number());
        if (isRenewedSo(held, c)) {
            return List.of();
        }
        Words.evidence(c.evidence());
        Days.happened(c.on(), c.occasion());
        Refused.when(!c.on().isAfter(held.latest().from()), CareerRule.RENEWED_TOO_EARLY);
        var before = held.expiresOn();
        expiry(c.expiresOn(), before == null || c.on().isAfter(before) ? c.on() : before, c);
        return List.of(
                new CredentialRenewed(c.person(), c.number(), c.on(), c.expiresOn(), c.evidence()));
    }

    private static boolean isRenewedSo(Credential held, RenewCredential c) {
        if (held.validities().size() < 2 || held.lapse() != null) {
            return false;
        }
        var before = held.validities().get(held.validities().size() - 2);
        boolean inThatTerm =
                !c.on().isBefore(before.from()) && !c.on().isAfter(held.latest().from());
        return inThatTerm
                && java.util.Objects.equals(held.expiresOn(), c.expiresOn())
                && (c.evidence() == null || c.evidence().equals(held.evidence()));
    }

    static List<CareerEvent> lapse(CareerState career, LapseCredential c) {
        Who.owner(career, c.occasion());
        var held = held(career, c.number());
        var lapse = held.lapse();
        if (lapse != null && lapse.on().equals(c.on())) {
            return List.of();
        }
        Refused.when(lapse != null, CareerRule.LAPSED_ALREADY);
        Words.optional(c.reason());
        Days.happened(c.on(), c.occasion());
        Refused.when(!c.on().isAfter(held.latest().from()), CareerRule.LAPSED_TOO_EARLY);
        Refused.when(!held.latest().covers(c.on()), CareerRule.EXPIRED_BY_THEN);
        return List.of(new CredentialLapsed(c.person(), c.number(), c.on(), c.reason()));
    }

    static List<CareerEvent> verify(CareerState career, VerifyCredential c) {
        Who.decider(career, c.occasion(), CareerRule.ONLY_THE_MANAGER_VERIFIES);
        var held = held(career, c.number());
        if (held.isVerified()) {
            return List.of();
        }
        Words.optional(c.note());
        Refused.when(held.lapse() != null, CareerRule.LAPSED_ALREADY);
        return List.of(
                new CredentialVerified(c.person(), c.number(), c.occasion().today(), c.note()));
    }

    private static Credential held(CareerState career, int number) {
        return career.credential(number)
                .orElseThrow(() -> new Refused(CareerRule.NO_SUCH_CREDENTIAL));
    }

    private static void expiry(
            @Nullable LocalDate expiresOn, LocalDate after, CareerCommand command) {
        if (expiresOn != null) {
            Days.within(expiresOn, command.occasion());
            Refused.when(!expiresOn.isAfter(after), CareerRule.EXPIRES_BEFORE_IT_BEGINS);
        }
    }
}
