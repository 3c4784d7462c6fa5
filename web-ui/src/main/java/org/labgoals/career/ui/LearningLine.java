package org.labgoals.career.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.labgoals.career.application.RecordPage;
import org.labgoals.career.domain.CeActivity;
import org.labgoals.career.domain.CeKind;
import org.labgoals.career.domain.Entry;

/**
 * Something learned, and every obligation it counts for.
 *
 * @param counts for example {@code 6 for MLS(ASCP)CM, 6 for CA licence}
 */
record LearningLine(
        CeActivity activity, String day, String title, String kind, String hours, String counts) {

    /** The latest first. */
    static List<LearningLine> of(RecordPage page, CareerWords words) {
        return page.record().ceActivities().stream()
                .sorted(
                        Comparator.comparing(CeActivity::on)
                                .thenComparing(CeActivity::number)
                                .reversed())
                .map(
                        each ->
                                new LearningLine(
                                        each,
                                        words.days().shortDay(each.on()),
                                        each.title().orErased(),
                                        words.rules()
                                                .kind(each.kind())
                                                .map(CeKind::name)
                                                .orElse(each.kind()),
                                        words.number(each.hours()),
                                        counts(page, each, words)))
                .toList();
    }

    private static String counts(RecordPage page, CeActivity activity, CareerWords words) {
        String counts =
                page.countedFor(Entry.CE_ACTIVITY, activity.number()).stream()
                        .filter(each -> each.activity().total().signum() > 0)
                        .map(
                                each ->
                                        words.text(
                                                "career.learning.for",
                                                words.number(each.activity().total()),
                                                page.record()
                                                        .credential(each.meter().credential())
                                                        .map(
                                                                held ->
                                                                        words.credential(
                                                                                held.category()))
                                                        .orElse("")))
                        .collect(Collectors.joining(", "));
        return counts.isEmpty() ? words.text("career.learning.for-nothing") : counts;
    }
}
