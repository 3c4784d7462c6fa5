package org.labgoals.competency.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.application.CompetencyHistory;
import org.labgoals.competency.application.CompetencyHistory.Line;
import org.labgoals.competency.domain.CompetencyEvent;
import org.labgoals.competency.domain.ElementEvidence;
import org.labgoals.competency.domain.ElementOutcome;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Figures;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** What was recorded about somebody's competency, in words. */
record HappenedWords(CompetencyHistory history, Words words, Days days) {

    String what(Line line) {
        return switch (line.what()) {
            case CompetencyEvent.DutyAssigned e ->
                    text("duty-assigned", words.of(e.duty()), day(e.from()));
            case CompetencyEvent.DutyEnded e -> text("duty-ended", dutyOf(e), day(e.until()));
            case CompetencyEvent.StartedOnTestSystem e ->
                    text("started", system(e.testSystem()), day(e.from()));
            case CompetencyEvent.StoppedOnTestSystem e ->
                    text("stopped", system(e.testSystem()), day(e.until()));
            case CompetencyEvent.TrainingSigned e ->
                    text("training", system(e.testSystem()), day(e.on()));
            case CompetencyEvent.InitialCompetencySigned e ->
                    text("initial", system(e.testSystem()), day(e.on()));
            case CompetencyEvent.FirstPatientTested e ->
                    text("first-patient", system(e.testSystem()), day(e.on()));
            case CompetencyEvent.ElementAssessed e ->
                    text(
                            "element",
                            system(e.testSystem()),
                            day(e.on()),
                            e.element().number(),
                            words.of(e.element()),
                            words.of(e.outcome()));
            case CompetencyEvent.RetrainingSigned e ->
                    text("retraining", system(e.testSystem()), day(e.on()));
            case CompetencyEvent.AssessmentCompleted e ->
                    text("completed", system(e.testSystem()), day(e.on()));
            case CompetencyEvent.EntryStruck e -> e.reason().orErased();
        };
    }

    /** What was written down with it: evidence, a note, why it is told late. */
    List<String> said(Line line) {
        return switch (line.what()) {
            case CompetencyEvent.TrainingSigned e -> said(e.note(), e.lateReason());
            case CompetencyEvent.InitialCompetencySigned e -> said(e.note(), e.lateReason());
            case CompetencyEvent.FirstPatientTested e -> said(null, e.lateReason());
            case CompetencyEvent.RetrainingSigned e -> said(e.note(), e.lateReason());
            case CompetencyEvent.AssessmentCompleted e -> said(e.note(), e.lateReason());
            case CompetencyEvent.ElementAssessed e ->
                    Stream.concat(
                                    Stream.of(evidence(e.evidence())),
                                    said(null, e.lateReason()).stream())
                            .filter(text -> !text.isEmpty())
                            .toList();
            default -> List.of();
        };
    }

    Glyph sign(Line line) {
        return switch (line.what()) {
            case CompetencyEvent.DutyAssigned e -> Glyph.SHIELD;
            case CompetencyEvent.DutyEnded e -> Glyph.SLASH;
            case CompetencyEvent.StartedOnTestSystem e -> Glyph.PLAY;
            case CompetencyEvent.StoppedOnTestSystem e -> Glyph.SLASH;
            case CompetencyEvent.TrainingSigned e -> Glyph.BOOK;
            case CompetencyEvent.InitialCompetencySigned e -> Glyph.CHECK;
            case CompetencyEvent.FirstPatientTested e -> Glyph.FLAG;
            case CompetencyEvent.ElementAssessed e ->
                    e.outcome() == ElementOutcome.SATISFACTORY ? Glyph.EYE : Glyph.RETURN;
            case CompetencyEvent.RetrainingSigned e -> Glyph.BOOK;
            case CompetencyEvent.AssessmentCompleted e -> Glyph.CHECK;
            case CompetencyEvent.EntryStruck e -> Glyph.CROSS;
        };
    }

    String day(LocalDate day) {
        return days.day(day);
    }

    /** The day on which it was written down. */
    String recorded(Line line) {
        return days.day(days.dayOf(line.recordedAt()));
    }

    String moment(Line line) {
        return days.moment(line.recordedAt());
    }

    private List<String> said(@Nullable PersonalText note, @Nullable PersonalText late) {
        return Stream.of(
                        note == null ? null : note.orErased(),
                        late == null ? null : words.text("competency.told-late", late.orErased()))
                .filter(Objects::nonNull)
                .toList();
    }

    private String evidence(ElementEvidence evidence) {
        var told =
                Stream.of(evidence.note(), evidence.worksheet(), evidence.sample())
                        .filter(Objects::nonNull)
                        .map(PersonalText::orErased);
        var score =
                Stream.ofNullable(evidence.score())
                        .map(figure -> Figures.withUnit(figure, "%", words.locale()));
        var file = Stream.ofNullable(evidence.file()).map(each -> each.name().orErased());
        return String.join(" · ", Stream.of(told, score, file).flatMap(each -> each).toList());
    }

    private String dutyOf(CompetencyEvent.DutyEnded ended) {
        return history.lines().stream()
                .map(Line::what)
                .filter(CompetencyEvent.DutyAssigned.class::isInstance)
                .map(CompetencyEvent.DutyAssigned.class::cast)
                .filter(each -> each.number() == ended.number())
                .map(each -> words.of(each.duty()))
                .findFirst()
                .orElse(String.valueOf(ended.number()));
    }

    private String system(TestSystemId id) {
        return history.systems().getOrDefault(id, id.value());
    }

    private String text(String what, Object... values) {
        return words.text("competency.happened." + what, values);
    }
}
