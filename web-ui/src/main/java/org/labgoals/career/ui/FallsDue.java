package org.labgoals.career.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerFact;
import org.labgoals.career.domain.CareerFacts;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.Credential;
import org.labgoals.career.domain.MaintenanceMeter;
import org.labgoals.shared.ui.Days;

/**
 * What falls due in the next 90 days, and what ran out in the last: the earliest first.
 *
 * @param address where to see to it, from the person's own page
 */
record FallsDue(String what, String when, LocalDate day, boolean past, String address) {

    static final int DAYS_AHEAD = 90;

    static List<FallsDue> of(
            CareerState record,
            List<MaintenanceMeter> meters,
            CareerFacts facts,
            String page,
            CareerWords words) {
        List<FallsDue> due = new ArrayList<>();
        for (Credential credential : record.credentials()) {
            LocalDate end = credential.expiresOn();
            if (end != null && credential.lapse() == null) {
                String name = words.credential(credential.category());
                add(
                        due,
                        words.text("career.due.credential", name),
                        end,
                        page + "?show=credential-" + credential.number(),
                        words.days());
            }
        }
        for (MaintenanceMeter meter : meters) {
            record.credential(meter.credential())
                    .filter(credential -> meter.missing().signum() > 0)
                    .ifPresent(
                            credential ->
                                    add(
                                            due,
                                            words.text(
                                                    "career.due.points",
                                                    words.number(meter.missing()),
                                                    words.credential(credential.category())),
                                            meter.cycle().until(),
                                            page + "?show=credential-" + credential.number(),
                                            words.days()));
        }
        facts.of(CareerFact.SystemAssessed.class)
                .filter(assessed -> isLatest(assessed, facts))
                .forEach(
                        assessed ->
                                add(
                                        due,
                                        words.text("career.due.assessment", words.fact(assessed)),
                                        assessed.until(),
                                        page + "/competency?system=" + assessed.testSystem(),
                                        words.days()));
        due.sort(Comparator.comparing(FallsDue::day).thenComparing(FallsDue::what));
        return List.copyOf(due);
    }

    private static boolean isLatest(CareerFact.SystemAssessed one, CareerFacts facts) {
        return facts.of(CareerFact.SystemAssessed.class)
                .noneMatch(
                        other ->
                                other.testSystem().equals(one.testSystem())
                                        && other.from().isAfter(one.from()));
    }

    private static void add(
            List<FallsDue> due, String what, @Nullable LocalDate day, String address, Days days) {
        if (day != null
                && !day.isAfter(days.today().plusDays(DAYS_AHEAD))
                && !day.isBefore(days.today().minusDays(DAYS_AHEAD))) {
            due.add(new FallsDue(what, days.away(day), day, days.isPast(day), address));
        }
    }
}
