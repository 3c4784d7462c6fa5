package org.labgoals.career.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something that can earn points, as maintenance looks at it.
 *
 * @param number of the entry in the record; assessments are counted from 1 by their days
 * @param unit what rules name it by: a CE kind's unit, or the kind of professional activity
 * @param amount how many of the unit
 * @param points what of it is claimed for which category
 */
record Earning(
        Earned what,
        int number,
        LocalDate on,
        String unit,
        BigDecimal amount,
        boolean coursework,
        List<CategoryPoints> points,
        String event) {

    /** What can earn points by that day, in the order of the days. */
    static List<Earning> of(
            CareerState record,
            List<EmployerAssessment> assessments,
            CredentialRules rules,
            LocalDate day) {
        var earnings = new ArrayList<Earning>();
        record.ceActivities().stream()
                .filter(activity -> !activity.on().isAfter(day))
                .forEach(activity -> earnings.add(learned(activity, rules)));
        record.activities().stream()
                .filter(activity -> activity.countsOn(day))
                .forEach(activity -> earnings.add(done(activity)));
        var logged = loggedAssessments(record, rules);
        int number = 0;
        for (var assessment : inOrder(assessments)) {
            number++;
            if (!assessment.on().isAfter(day) && !logged.contains(assessment.on())) {
                earnings.add(assessed(assessment, number, rules));
            }
        }
        earnings.sort(Comparator.comparing(Earning::on));
        return List.copyOf(earnings);
    }

    private static List<EmployerAssessment> inOrder(List<EmployerAssessment> assessments) {
        return assessments.stream()
                .sorted(
                        Comparator.comparing(EmployerAssessment::on)
                                .thenComparing(EmployerAssessment::event))
                .toList();
    }

    /** The days of which the person entered assessments themselves: these count once. */
    private static Set<LocalDate> loggedAssessments(CareerState record, CredentialRules rules) {
        return record.ceActivities().stream()
                .filter(
                        activity ->
                                rules.kind(activity.kind())
                                        .filter(kind -> kind.unit().equals(EmployerAssessment.UNIT))
                                        .isPresent())
                .map(CeActivity::on)
                .collect(Collectors.toSet());
    }

    /** One of its unit, in the category that its specialty names, if it names one. */
    private static Earning assessed(
            EmployerAssessment assessment, int number, CredentialRules rules) {
        return new Earning(
                Earned.ASSESSMENT,
                number,
                assessment.on(),
                EmployerAssessment.UNIT,
                BigDecimal.ONE,
                false,
                rules.pointCategory(assessment.specialty()).stream()
                        .map(category -> new CategoryPoints(category.key(), BigDecimal.ONE))
                        .toList(),
                assessment.event());
    }

    private static Earning learned(CeActivity activity, CredentialRules rules) {
        var kind = rules.kind(activity.kind());
        return new Earning(
                Earned.CE_ACTIVITY,
                activity.number(),
                activity.on(),
                kind.map(CeKind::unit).orElse(""),
                activity.hours(),
                kind.map(CeKind::coursework).orElse(false),
                activity.points(),
                activity.source().event());
    }

    private static Earning done(ProfessionalActivity activity) {
        return new Earning(
                Earned.PROFESSIONAL_ACTIVITY,
                activity.number(),
                activity.on(),
                activity.kind().key(),
                BigDecimal.ONE,
                false,
                List.of(),
                activity.source().event());
    }
}
