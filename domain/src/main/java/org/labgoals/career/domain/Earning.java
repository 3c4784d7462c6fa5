package org.labgoals.career.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An entry of the record as maintenance looks at it.
 *
 * @param entry CE or professional activity
 * @param unit what rules name it by: a CE kind's unit, or the kind of professional activity
 * @param amount how many of the unit
 * @param points what of it is claimed for which category
 */
record Earning(
        Entry entry,
        int number,
        LocalDate on,
        String unit,
        BigDecimal amount,
        boolean coursework,
        List<CategoryPoints> points,
        Source source) {

    /** What of the record can earn points by that day, in the order of the days. */
    static List<Earning> of(CareerState record, CredentialRules rules, LocalDate day) {
        var earnings = new ArrayList<Earning>();
        record.ceActivities().stream()
                .filter(activity -> !activity.on().isAfter(day))
                .forEach(activity -> earnings.add(learned(activity, rules)));
        record.activities().stream()
                .filter(activity -> activity.countsOn(day))
                .forEach(activity -> earnings.add(done(activity)));
        earnings.sort(Comparator.comparing(Earning::on));
        return List.copyOf(earnings);
    }

    private static Earning learned(CeActivity activity, CredentialRules rules) {
        var kind = rules.kind(activity.kind());
        return new Earning(
                Entry.CE_ACTIVITY,
                activity.number(),
                activity.on(),
                kind.map(CeKind::unit).orElse(""),
                activity.hours(),
                kind.map(CeKind::coursework).orElse(false),
                activity.points(),
                activity.source());
    }

    private static Earning done(ProfessionalActivity activity) {
        return new Earning(
                Entry.PROFESSIONAL_ACTIVITY,
                activity.number(),
                activity.on(),
                activity.kind().key(),
                BigDecimal.ONE,
                false,
                List.of(),
                activity.source());
    }
}
