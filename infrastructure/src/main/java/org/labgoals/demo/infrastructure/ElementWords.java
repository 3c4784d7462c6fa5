package org.labgoals.demo.infrastructure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.AssessmentMethod;
import org.labgoals.competency.domain.Element;
import org.labgoals.competency.domain.ElementEvidence;
import org.labgoals.competency.domain.ElementOutcome;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.shared.domain.PersonalText;

/** What an assessor writes down about the elements on one test system. */
final class ElementWords {

    private static final List<String> PERFORMANCE =
            List.of(
                    "A whole run from loading to release, by the procedure.",
                    "Twelve routine specimens; the one short sample was found and recollected.",
                    "Identity, loading, dilution and release as written. No prompts needed.",
                    "Busy morning run, steady hands, gloves changed where they had to be.",
                    "Followed the procedure step by step and caught the clot flag.");

    private static final List<String> REPORTING =
            List.of(
                    "Ten reports followed from result to chart; two criticals called in time.",
                    "Comments and units right, critical call read back and logged.",
                    "Held two results for delta check and released them with reason.",
                    "Corrected report handled by the procedure, ward informed.");

    private static final List<String> RECORDS =
            List.of(
                    "QC charts and maintenance sheets of the month, all initialled.",
                    "Two rejections, both with the action written beside them.",
                    "Lot change documented with the comparison attached.",
                    "Proficiency worksheets complete, raw data kept.");

    private static final List<String> MAINTENANCE =
            List.of(
                    "Daily and weekly maintenance done and explained.",
                    "Function check done before patients; knows what a failed one means.",
                    "Replaced the worn part, reran controls, signed the log.",
                    "Shutdown and start-up without looking at the card.");

    private static final List<String> PROBLEMS =
            List.of(
                    "Shift on level 2: checked lot, calibration and water before repeating.",
                    "Asked what to do when the line stops at 3 a.m.; backup plan named at once.",
                    "Worked through an implausible result back to the contaminated line draw.",
                    "Explained a carry-over case and what would have been reported.");

    private static final List<String> NOT_YET =
            List.of(
                    "Two of five outside the limits; a dilution factor was not applied.",
                    "Result entered before the control was judged. Needs the rule again.");

    private final TestSystemState system;
    private final int seed;

    ElementWords(TestSystemState system, int seed) {
        this.system = system;
        this.seed = seed;
    }

    AssessmentMethod method(Element element) {
        return switch (element) {
            case TEST_PERFORMANCE, MAINTENANCE -> AssessmentMethod.DIRECT_OBSERVATION;
            case RECORDING_AND_REPORTING, RECORDS_REVIEW -> AssessmentMethod.RECORDS_REVIEWED;
            case KNOWN_SAMPLES -> AssessmentMethod.SAMPLE_TESTED;
            case PROBLEM_SOLVING ->
                    seed % 2 == 0 ? AssessmentMethod.DISCUSSION : AssessmentMethod.QUIZ;
        };
    }

    /**
     * What was seen that day.
     *
     * @param turn makes one round differ from the next
     */
    ElementEvidence evidence(Element element, ElementOutcome outcome, LocalDate on, int turn) {
        if (outcome == ElementOutcome.NEEDS_RETRAINING) {
            return evidence(pick(NOT_YET, turn), worksheet(on), sample(on, turn), 60);
        }
        return switch (element) {
            case TEST_PERFORMANCE -> evidence(pick(PERFORMANCE, turn), null, null, null);
            case RECORDING_AND_REPORTING ->
                    evidence(pick(REPORTING, turn), worksheet(on), null, null);
            case RECORDS_REVIEW -> evidence(pick(RECORDS, turn), worksheet(on), null, null);
            case MAINTENANCE -> evidence(pick(MAINTENANCE, turn), null, null, null);
            case KNOWN_SAMPLES -> evidence(null, null, sample(on, turn), 80 + of(turn, 5) * 5);
            case PROBLEM_SOLVING -> evidence(pick(PROBLEMS, turn), null, null, null);
        };
    }

    private String worksheet(LocalDate on) {
        return system.name()
                + ", "
                + on.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                + " "
                + on.getYear();
    }

    private String sample(LocalDate on, int turn) {
        return (of(turn, 2) == 0 ? "PT survey " : "Blind sample ")
                + on.getYear()
                + "-"
                + (char) ('A' + (on.getMonthValue() - 1) / 4)
                + "-0"
                + (1 + of(turn, 5));
    }

    private String pick(List<String> sentences, int turn) {
        return sentences.get(of(turn, sentences.size()));
    }

    private int of(int turn, int count) {
        return Math.floorMod(seed + turn * 7, count);
    }

    private static ElementEvidence evidence(
            @Nullable String note,
            @Nullable String worksheet,
            @Nullable String sample,
            @Nullable Integer score) {
        return new ElementEvidence(
                PersonalText.ofNullable(note),
                PersonalText.ofNullable(worksheet),
                PersonalText.ofNullable(sample),
                score == null ? null : BigDecimal.valueOf(score),
                null);
    }
}
