package org.labgoals.career.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.RecordPage;
import org.labgoals.career.application.RecordPage.Counted;
import org.labgoals.career.domain.CeActivity;
import org.labgoals.career.domain.CeKind;
import org.labgoals.career.domain.Earned;
import org.labgoals.career.domain.EmployerAssessment;
import org.labgoals.shared.domain.EvidenceFile;

/**
 * Something learned, and every obligation it counts for: a course of the record, or a competency
 * assessment that was completed here and counts by itself.
 *
 * @param anchor names it within the page
 * @param number of the CE activity, null for an assessment
 * @param counts for example {@code 6 for MLS(ASCP)CM, 6 for CA licence}
 */
record LearningLine(
        String anchor,
        @Nullable Integer number,
        LocalDate on,
        String day,
        String title,
        String kind,
        String hours,
        String counts,
        @Nullable EvidenceFile certificate) {

    /** The latest first. */
    static List<LearningLine> of(RecordPage page, CareerWords words) {
        return Stream.concat(
                        page.record().ceActivities().stream().map(each -> line(page, each, words)),
                        page.assessments().stream().map(each -> line(page, each, words)))
                .sorted(
                        Comparator.comparing(LearningLine::on)
                                .thenComparing(LearningLine::anchor)
                                .reversed())
                .toList();
    }

    private static LearningLine line(RecordPage page, CeActivity each, CareerWords words) {
        return new LearningLine(
                "ce-" + each.number(),
                each.number(),
                each.on(),
                words.days().shortDay(each.on()),
                each.title().orErased(),
                words.rules().kind(each.kind()).map(CeKind::name).orElse(each.kind()),
                words.number(each.hours()),
                counts(page, page.countedFor(Earned.CE_ACTIVITY, each.number()), words),
                each.certificate());
    }

    private static LearningLine line(RecordPage page, EmployerAssessment each, CareerWords words) {
        return new LearningLine(
                "assessment-" + each.event(),
                null,
                each.on(),
                words.days().shortDay(each.on()),
                each.system().orErased(),
                words.text("career.learning.by-itself"),
                "",
                counts(page, page.countedFor(each), words),
                null);
    }

    /** What it counts for, or why it counts for nothing. */
    private static String counts(RecordPage page, List<Counted> counted, CareerWords words) {
        String counts =
                counted.stream()
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
        if (!counts.isEmpty()) {
            return counts;
        }
        return counted.stream()
                .map(each -> each.activity().less())
                .filter(Objects::nonNull)
                .findFirst()
                .map(less -> words.words().of(less))
                .orElseGet(() -> words.text("career.learning.for-nothing"));
    }
}
