package org.labgoals.demo.infrastructure;

import static java.util.Map.entry;
import static org.labgoals.career.domain.Rating.BEGINNER;
import static org.labgoals.career.domain.Rating.COMPETENT;
import static org.labgoals.career.domain.Rating.EXPERT;
import static org.labgoals.career.domain.Rating.PROFICIENT;

import java.util.Map;
import org.labgoals.career.domain.Rating;

/** What a manager saw, by competency and rating, where no story of its own is told. */
final class RatingReasons {

    private static final Map<String, String> REASONS =
            Map.ofEntries(
                    reason(
                            "specimen-handling",
                            COMPETENT,
                            "Turns away what must not be tested, and says why."),
                    reason(
                            "specimen-handling",
                            PROFICIENT,
                            "Found out why the fifth floor clots, with the fifth floor."),
                    reason(
                            "routine-testing",
                            BEGINNER,
                            "Runs the bench with somebody beside; results are handed over."),
                    reason(
                            "routine-testing",
                            COMPETENT,
                            "Runs the routine bench alone, reports complete and on time."),
                    reason(
                            "routine-testing",
                            PROFICIENT,
                            "Keeps two benches moving and spots the result that does not fit."),
                    reason(
                            "patient-safety",
                            COMPETENT,
                            "Calls every critical value in time and reports near misses."),
                    reason(
                            "communication",
                            BEGINNER,
                            "Hand-overs are clear; phone calls still take courage."),
                    reason(
                            "communication",
                            COMPETENT,
                            "Asks back and stays friendly when the ward is not."),
                    reason(
                            "communication",
                            PROFICIENT,
                            "Settled the quarrel about add-on tests so that both sides kept face."),
                    reason(
                            "teamwork",
                            COMPETENT,
                            "Sees where help is needed before anybody calls."),
                    reason(
                            "quality-control",
                            COMPETENT,
                            "Judges the charts by the rules and acts before patients' results."),
                    reason(
                            "quality-control",
                            PROFICIENT,
                            "Chose limits that fit the method; false alarms went down."),
                    reason(
                            "troubleshooting",
                            COMPETENT,
                            "Mends the usual faults and writes down what was done."),
                    reason(
                            "troubleshooting",
                            PROFICIENT,
                            "Found the fault the vendor had looked for twice."),
                    reason(
                            "teaching",
                            COMPETENT,
                            "Trained two newcomers by plan and said honestly who was not ready."),
                    reason(
                            "patient-contact",
                            COMPETENT,
                            "Children leave the chair without tears, most of them."),
                    reason(
                            "patient-contact",
                            PROFICIENT,
                            "Changed how we greet people, by what they told us."),
                    reason(
                            "method-validation",
                            COMPETENT,
                            "Planned and evaluated a verification alone."),
                    reason(
                            "method-validation",
                            PROFICIENT,
                            "Defended the validation before the director, number by number."),
                    reason(
                            "mentoring",
                            COMPETENT,
                            "Saw one colleague through to independent work."),
                    reason(
                            "mentoring",
                            PROFICIENT,
                            "Three people reached goals they would not have set themselves."),
                    reason(
                            "leading-people",
                            COMPETENT,
                            "Leads the shift calmly and spreads the work fairly."),
                    reason(
                            "leading-people",
                            PROFICIENT,
                            "Holds the difficult talks, and holds them well."),
                    reason(
                            "operations",
                            COMPETENT,
                            "Writes a roster that covers the bench and is fair."),
                    reason(
                            "accreditation",
                            COMPETENT,
                            "The bench's binder can be opened on any day."),
                    reason(
                            "accreditation",
                            PROFICIENT,
                            "Ran our mock inspection and closed what it found."),
                    reason(
                            "project-leadership",
                            COMPETENT,
                            "Led a small project from plan to routine."),
                    reason(
                            "document-control",
                            COMPETENT,
                            "Procedures that others follow at the first reading."),
                    reason(
                            "advanced-methods",
                            COMPETENT,
                            "Runs the method alone and reports from it."),
                    reason(
                            "advanced-methods",
                            PROFICIENT,
                            "Runs several and trains others on them."),
                    reason(
                            "specialty-depth",
                            PROFICIENT,
                            "Works up the rare case and says what to test next."),
                    reason("specialty-depth", EXPERT, "Other hospitals call for an opinion."),
                    reason(
                            "clinical-consultation",
                            PROFICIENT,
                            "Wards ask for this person by name."));

    private RatingReasons() {}

    static String of(String competency, Rating rating) {
        String reason = REASONS.get(competency + rating);
        if (reason == null) {
            throw new IllegalArgumentException("No words for " + competency + ", " + rating);
        }
        return reason;
    }

    private static Map.Entry<String, String> reason(
            String competency, Rating rating, String sentence) {
        return entry(competency + rating, sentence);
    }
}
