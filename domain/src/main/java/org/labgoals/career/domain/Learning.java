package org.labgoals.career.domain;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.labgoals.career.domain.CareerCommand.LogCeActivity;
import org.labgoals.career.domain.CareerEvent.CeActivityLogged;
import org.labgoals.shared.domain.Refused;

/** CE activities: what was learned, and what it may claim to earn. */
final class Learning {

    private static final BigDecimal MOST_HOURS = new BigDecimal(1_000);
    private static final int MOST_DECIMALS = 2;

    private Learning() {}

    static List<CareerEvent> log(CareerState career, LogCeActivity c) {
        Who.owner(career, c.occasion());
        Words.line(c.title(), CareerRule.TITLE_MISSING);
        Words.evidence(c.certificate());
        var kind =
                c.rules().kind(c.kind()).orElseThrow(() -> new Refused(CareerRule.NO_SUCH_CE_KIND));
        Refused.when(
                c.hours().signum() <= 0 || isBeyondReason(c.hours()),
                CareerRule.HOURS_BEYOND_REASON);
        Days.happened(c.on(), c.occasion());
        checkCategories(c);
        var schemes =
                career.credentials().stream()
                        .filter(held -> Cycle.of(held, c.rules(), c.on()).isPresent())
                        .flatMap(held -> c.rules().schemeOf(held.category()).stream())
                        .toList();
        Refused.when(schemes.isEmpty(), CareerRule.OUTSIDE_EVERY_CYCLE);
        checkClaims(c, kind, schemes);
        checkNew(career, c);
        return List.of(
                new CeActivityLogged(
                        c.person(),
                        career.given().ceActivities() + 1,
                        c.on(),
                        c.kind(),
                        c.title(),
                        Figures.tidy(c.hours()),
                        c.points().stream()
                                .map(
                                        one ->
                                                new CategoryPoints(
                                                        one.category(), Figures.tidy(one.points())))
                                .toList(),
                        c.certificate()));
    }

    private static void checkCategories(LogCeActivity c) {
        var named = new HashSet<String>();
        for (var claim : c.points()) {
            Refused.when(
                    c.rules().pointCategory(claim.category()).isEmpty(),
                    CareerRule.NO_SUCH_POINT_CATEGORY);
            Refused.when(!named.add(claim.category()), CareerRule.POINT_CATEGORY_TWICE);
            Refused.when(
                    claim.points().signum() <= 0 || isBeyondReason(claim.points()),
                    CareerRule.POINTS_BEYOND_REASON);
        }
    }

    /** No scheme that it counts for gives as much as is claimed. */
    private static void checkClaims(LogCeActivity c, CeKind kind, List<MaintenanceScheme> schemes) {
        var claimed =
                c.points().stream()
                        .map(CategoryPoints::points)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        var most =
                schemes.stream()
                        .flatMap(scheme -> scheme.on(c.on()).stream())
                        .map(rule -> rule.earns().getOrDefault(kind.unit(), BigDecimal.ZERO))
                        .map(c.hours()::multiply)
                        .reduce(BigDecimal.ZERO, BigDecimal::max);
        Refused.when(claimed.compareTo(most) > 0, CareerRule.POINTS_EXCEED_HOURS);
    }

    private static void checkNew(CareerState career, LogCeActivity c) {
        for (var known : career.ceActivities()) {
            boolean sameProof =
                    c.certificate() != null
                            && known.certificate() != null
                            && known.certificate().sha256().equals(c.certificate().sha256());
            Refused.when(sameProof, CareerRule.CERTIFICATE_KNOWN);
            boolean same =
                    known.on().equals(c.on())
                            && known.kind().equals(c.kind())
                            && known.hours().compareTo(c.hours()) == 0
                            && Words.same(known.title(), c.title());
            Refused.when(same, CareerRule.CE_ACTIVITY_KNOWN);
        }
    }

    private static boolean isBeyondReason(BigDecimal number) {
        return number.compareTo(MOST_HOURS) > 0 || Figures.tidy(number).scale() > MOST_DECIMALS;
    }
}
