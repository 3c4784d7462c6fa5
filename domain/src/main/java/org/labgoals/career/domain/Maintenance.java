package org.labgoals.career.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.MaintenanceMeter.CategoryMeter;
import org.labgoals.career.domain.MaintenanceMeter.CountedActivity;
import org.labgoals.career.domain.MaintenanceMeter.CourseworkMeter;
import org.labgoals.career.domain.MaintenanceMeter.Less;

/**
 * Counts points: one pure function over a record, the employer's assessments of the person, the
 * dated rules and a day.
 *
 * <p>What a cycle asks for (points, minima, limit on coursework, what is shared) is what the rule
 * of its first day said. What an activity earns is what the rule of the activity's own day says. An
 * activity counts for every credential in whose cycle its day falls, for each at most once, and in
 * one category a point.
 */
public final class Maintenance {

    private final CareerState record;
    private final List<EmployerAssessment> assessments;
    private final CredentialRules rules;
    private final LocalDate day;

    private Maintenance(
            CareerState record,
            List<EmployerAssessment> assessments,
            CredentialRules rules,
            LocalDate day) {
        this.record = record;
        this.assessments = assessments;
        this.rules = rules;
        this.day = day;
    }

    /** One meter for each credential that is in a cycle that day, in the order of the record. */
    public static List<MaintenanceMeter> on(
            LocalDate day,
            CareerState record,
            List<EmployerAssessment> assessments,
            CredentialRules rules) {
        var maintenance = new Maintenance(record, assessments, rules, day);
        return record.credentials().stream()
                .flatMap(credential -> maintenance.meter(credential).stream())
                .toList();
    }

    /** The meter of one credential; empty where it asks for no points that day. */
    public static Optional<MaintenanceMeter> on(
            LocalDate day,
            Credential credential,
            CareerState record,
            List<EmployerAssessment> assessments,
            CredentialRules rules) {
        return new Maintenance(record, assessments, rules, day).meter(credential);
    }

    /**
     * One meter for each cycle that anything in the record can count in, over or under way, as they
     * stand that day: what tells of an old activity what it counted for.
     */
    public static List<MaintenanceMeter> everyCycle(
            LocalDate day,
            CareerState record,
            List<EmployerAssessment> assessments,
            CredentialRules rules) {
        var maintenance = new Maintenance(record, assessments, rules, day);
        var days = new TreeSet<LocalDate>();
        Earning.of(record, assessments, rules, day).forEach(earning -> days.add(earning.on()));
        days.add(day);
        return record.credentials().stream()
                .flatMap(
                        credential ->
                                days.stream()
                                        .flatMap(on -> Cycle.of(credential, rules, on).stream())
                                        .distinct()
                                        .map(cycle -> maintenance.count(credential, cycle)))
                .toList();
    }

    private Optional<MaintenanceMeter> meter(Credential credential) {
        return Cycle.of(credential, rules, day).map(cycle -> count(credential, cycle));
    }

    private MaintenanceMeter count(Credential credential, Cycle cycle) {
        var limit = courseworkLimit(cycle.rule());
        var sums = new LinkedHashMap<String, BigDecimal>();
        var coursework = BigDecimal.ZERO;
        var byUnit = new HashMap<String, BigDecimal>();
        var activities = new ArrayList<CountedActivity>();
        for (var earning : Earning.of(record, assessments, rules, day)) {
            if (cycle.covers(earning.on())) {
                var room =
                        earning.coursework() && limit != null ? limit.subtract(coursework) : null;
                var most = cycle.rule().mostOf(earning.unit());
                var left =
                        most == null
                                ? null
                                : most.subtract(
                                        byUnit.getOrDefault(earning.unit(), BigDecimal.ZERO));
                var counted = count(credential, cycle, earning, new Room(room, left));
                activities.add(counted);
                byUnit.merge(earning.unit(), counted.total(), BigDecimal::add);
                counted.points().forEach(one -> add(sums, one));
                if (earning.coursework()) {
                    coursework = coursework.add(counted.total());
                }
            }
        }
        return new MaintenanceMeter(
                credential.number(),
                cycle,
                Figures.tidy(sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                minima(credential, cycle.rule(), sums),
                limit == null ? null : new CourseworkMeter(limit, Figures.tidy(coursework)),
                List.copyOf(activities));
    }

    /**
     * How many points still find room in the cycle.
     *
     * @param coursework under the limit on coursework, null where it is none or there is no limit
     * @param unit under the limit on its unit, null where there is none
     */
    private record Room(@Nullable BigDecimal coursework, @Nullable BigDecimal unit) {

        BigDecimal of(BigDecimal worth) {
            var some = coursework == null ? worth : worth.min(coursework);
            return unit == null ? some : some.min(unit);
        }

        @Nullable Less less(BigDecimal worth) {
            if (of(worth).compareTo(worth) >= 0) {
                return null;
            }
            return unit != null && unit.compareTo(worth) < 0
                    ? Less.LIMIT_OF_ITS_KIND
                    : Less.COURSEWORK_LIMIT;
        }
    }

    /** What the activity gives for this credential, the claimed categories before what is free. */
    private CountedActivity count(Credential credential, Cycle cycle, Earning earning, Room room) {
        var worth =
                rules.schemeOf(credential.category())
                        .flatMap(scheme -> scheme.on(earning.on()))
                        .map(rule -> rule.worth(earning))
                        .orElse(null);
        if (worth == null) {
            return counted(earning, List.of(), Less.KIND_NOT_RECOGNISED);
        }
        boolean first =
                cycle.rule().shared() == null || isFirstOfItsScheme(credential, earning.on());
        var left = room.of(worth);
        Less less = room.less(worth);
        var points = new ArrayList<CategoryPoints>();
        for (var claim : claims(earning, worth)) {
            var given = claim.points().min(left);
            if (given.compareTo(claim.points()) < 0 && less == null) {
                less = Less.MORE_THAN_THE_HOURS_EARN;
            }
            left = left.subtract(given);
            if (given.signum() > 0 && (first || cycle.rule().isShared(claim.category()))) {
                points.add(new CategoryPoints(claim.category(), Figures.tidy(given)));
            } else if (given.signum() > 0) {
                less = Less.COUNTS_ELSEWHERE;
            }
        }
        return counted(earning, points, less);
    }

    /** What is claimed for a category, and then the rest of what it is worth as free points. */
    private static List<CategoryPoints> claims(Earning earning, BigDecimal worth) {
        var claims = new ArrayList<>(earning.points());
        var claimed =
                claims.stream()
                        .map(CategoryPoints::points)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (worth.compareTo(claimed) > 0) {
            claims.add(new CategoryPoints(PointCategory.FREE, worth.subtract(claimed)));
        }
        return claims;
    }

    /** Points that are not shared count for the credential of the scheme that was entered first. */
    private boolean isFirstOfItsScheme(Credential credential, LocalDate earnedOn) {
        var scheme = rules.schemeOf(credential.category());
        return record.credentials().stream()
                .filter(other -> rules.schemeOf(other.category()).equals(scheme))
                .filter(other -> Cycle.of(other, rules, earnedOn).isPresent())
                .allMatch(other -> other.number() >= credential.number());
    }

    private List<CategoryMeter> minima(
            Credential credential, MaintenanceRule rule, Map<String, BigDecimal> sums) {
        var area = rules.category(credential.category()).map(CredentialCategory::area).orElse(null);
        var minima = new ArrayList<CategoryMeter>();
        rule.minima()
                .forEach(
                        (key, required) -> {
                            var category = key.equals(MaintenanceRule.AREA) ? area : key;
                            if (category != null) {
                                minima.add(
                                        new CategoryMeter(
                                                category,
                                                required,
                                                sums.getOrDefault(category, BigDecimal.ZERO)));
                            }
                        });
        return List.copyOf(minima);
    }

    private static @Nullable BigDecimal courseworkLimit(MaintenanceRule rule) {
        var share = rule.courseworkShare();
        return share == null ? null : Figures.tidy(rule.points().multiply(share));
    }

    private static void add(Map<String, BigDecimal> sums, CategoryPoints one) {
        sums.merge(one.category(), one.points(), (some, more) -> Figures.tidy(some.add(more)));
    }

    private static CountedActivity counted(
            Earning earning, List<CategoryPoints> points, @Nullable Less less) {
        return new CountedActivity(
                earning.what(),
                earning.number(),
                earning.event(),
                earning.on(),
                List.copyOf(points),
                less);
    }
}
