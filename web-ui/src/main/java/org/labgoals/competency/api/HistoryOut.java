package org.labgoals.competency.api;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.api.CompetencyAnswer.HistoryLine;
import org.labgoals.competency.api.CompetencyAnswer.StruckLine;
import org.labgoals.competency.application.CompetencyHistory.Line;
import org.labgoals.competency.application.CompetencyHistory.Struck;
import org.labgoals.competency.domain.CompetencyEvent;
import org.labgoals.competency.domain.Element;
import org.labgoals.competency.domain.ElementOutcome;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.shared.api.SignatureAnswer;
import org.labgoals.shared.domain.PersonalText;

/** What was recorded, as it is answered. */
final class HistoryOut {

    private HistoryOut() {}

    static HistoryLine of(Line line) {
        var told = told(line.what());
        return new HistoryLine(
                line.entry(),
                line.what()
                        .getClass()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT),
                told.on(),
                line.recordedAt(),
                line.by().value(),
                SignatureAnswer.of(line.signature()),
                told.system() == null ? null : told.system().value(),
                told.element(),
                told.outcome(),
                text(told.note()),
                text(told.late()),
                struck(line.struck()));
    }

    private record Told(
            LocalDate on,
            @Nullable TestSystemId system,
            @Nullable Element element,
            @Nullable ElementOutcome outcome,
            @Nullable PersonalText note,
            @Nullable PersonalText late) {

        static Told step(
                LocalDate on,
                @Nullable TestSystemId system,
                @Nullable PersonalText note,
                @Nullable PersonalText late) {
            return new Told(on, system, null, null, note, late);
        }
    }

    private static Told told(CompetencyEvent what) {
        return switch (what) {
            case CompetencyEvent.DutyAssigned e -> Told.step(e.from(), null, null, null);
            case CompetencyEvent.DutyEnded e -> Told.step(e.until(), null, null, null);
            case CompetencyEvent.StartedOnTestSystem e ->
                    Told.step(e.from(), e.testSystem(), null, null);
            case CompetencyEvent.StoppedOnTestSystem e ->
                    Told.step(e.until(), e.testSystem(), null, null);
            case CompetencyEvent.TrainingSigned e ->
                    Told.step(e.on(), e.testSystem(), e.note(), e.lateReason());
            case CompetencyEvent.InitialCompetencySigned e ->
                    Told.step(e.on(), e.testSystem(), e.note(), e.lateReason());
            case CompetencyEvent.FirstPatientTested e ->
                    Told.step(e.on(), e.testSystem(), null, e.lateReason());
            case CompetencyEvent.ElementAssessed e ->
                    new Told(
                            e.on(),
                            e.testSystem(),
                            e.element(),
                            e.outcome(),
                            e.evidence().note(),
                            e.lateReason());
            case CompetencyEvent.RetrainingSigned e ->
                    Told.step(e.on(), e.testSystem(), e.note(), e.lateReason());
            case CompetencyEvent.AssessmentCompleted e ->
                    Told.step(e.on(), e.testSystem(), e.note(), e.lateReason());
            case CompetencyEvent.EntryStruck e -> Told.step(e.on(), null, e.reason(), null);
        };
    }

    private static @Nullable StruckLine struck(@Nullable Struck struck) {
        return struck == null
                ? null
                : new StruckLine(struck.by().value(), struck.on(), struck.reason().orErased());
    }

    private static @Nullable String text(@Nullable PersonalText text) {
        return text == null ? null : text.orErased();
    }
}
