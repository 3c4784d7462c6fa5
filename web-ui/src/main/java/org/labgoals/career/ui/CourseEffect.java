package org.labgoals.career.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.CategoryPoints;
import org.labgoals.career.domain.CeActivity;
import org.labgoals.career.domain.Earned;
import org.labgoals.career.domain.EmployerAssessment;
import org.labgoals.career.domain.Maintenance;
import org.labgoals.career.domain.MaintenanceMeter;
import org.labgoals.career.domain.Source;
import org.labgoals.shared.domain.PersonalText;

/**
 * What a course would count for if it were logged, before it is: by the very function that counts
 * it afterwards.
 *
 * @param words for example {@code 6 points for MLS(ASCP)CM: 24 → 30 of 36}
 * @param counts whether it counts for anything there
 */
record CourseEffect(String words, boolean counts) {

    private static final int NOT_YET = 0;

    /** Empty while something that it depends on is still missing. */
    static List<CourseEffect> of(
            CareerState record,
            List<EmployerAssessment> assessments,
            @Nullable String kind,
            @Nullable LocalDate on,
            @Nullable BigDecimal hours,
            List<CategoryPoints> points,
            CareerWords words) {
        LocalDate today = words.days().today();
        if (kind == null
                || on == null
                || hours == null
                || hours.signum() <= 0
                || on.isAfter(today)) {
            return List.of();
        }
        CareerState after =
                with(
                        record,
                        new CeActivity(
                                NOT_YET,
                                on,
                                kind,
                                PersonalText.of("?"),
                                hours,
                                points,
                                null,
                                new Source(
                                        "", record.version() + 1, record.person(), Instant.EPOCH)));
        List<MaintenanceMeter> meters = Maintenance.on(today, after, assessments, words.rules());
        List<CourseEffect> effects = new ArrayList<>();
        for (MaintenanceMeter before : Maintenance.on(today, record, assessments, words.rules())) {
            meters.stream()
                    .filter(meter -> meter.credential() == before.credential())
                    .findFirst()
                    .ifPresent(meter -> effects.add(effect(before, meter, on, record, words)));
        }
        return effects.isEmpty()
                ? List.of(new CourseEffect(words.text("career.course.no-cycle"), false))
                : List.copyOf(effects);
    }

    private static CourseEffect effect(
            MaintenanceMeter before,
            MaintenanceMeter after,
            LocalDate on,
            CareerState record,
            CareerWords words) {
        String name =
                record.credential(before.credential())
                        .map(credential -> words.credential(credential.category()))
                        .orElse("");
        BigDecimal gained = after.counted().subtract(before.counted());
        if (!before.cycle().covers(on)) {
            return new CourseEffect(
                    words.text(
                            "career.course.other-cycle",
                            name,
                            words.days().shortDay(before.cycle().from())),
                    false);
        }
        Optional<MaintenanceMeter.Less> less =
                after.activities().stream()
                        .filter(each -> each.what() == Earned.CE_ACTIVITY)
                        .filter(each -> each.number() == NOT_YET)
                        .findFirst()
                        .map(MaintenanceMeter.CountedActivity::less);
        String because = less.map(reason -> " " + words.words().of(reason) + ".").orElse("");
        if (gained.signum() <= 0) {
            return new CourseEffect(words.text("career.course.nothing", name) + because, false);
        }
        return new CourseEffect(
                words.text(
                                "career.course.counts",
                                words.number(gained),
                                name,
                                words.number(before.counted()),
                                words.number(after.counted()),
                                words.number(after.required()))
                        + because,
                true);
    }

    private static CareerState with(CareerState record, CeActivity course) {
        return new CareerState(
                record.person(),
                record.events(),
                record.given(),
                record.credentials(),
                Stream.concat(record.ceActivities().stream(), Stream.of(course)).toList(),
                record.activities(),
                record.ratings(),
                record.mentoring(),
                record.wins(),
                record.experience());
    }
}
