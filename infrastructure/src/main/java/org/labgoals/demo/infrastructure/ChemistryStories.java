package org.labgoals.demo.infrastructure;

import static org.labgoals.goal.domain.Confidence.AT_RISK;
import static org.labgoals.goal.domain.Confidence.OFF_TRACK;
import static org.labgoals.goal.domain.Confidence.ON_TRACK;
import static org.labgoals.goal.domain.Criterion.CLINICAL_EXPERTISE;
import static org.labgoals.goal.domain.Criterion.HEALTHCARE_OUTCOMES;
import static org.labgoals.goal.domain.Criterion.LEADERSHIP_AND_COLLABORATION;
import static org.labgoals.goal.domain.Criterion.PROFESSIONAL_STANDARDS;
import static org.labgoals.goal.domain.CriterionPoint.*;
import static org.labgoals.goal.domain.Kind.NETWORKING_AND_COLLABORATION;
import static org.labgoals.goal.domain.Kind.PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT;
import static org.labgoals.goal.domain.Kind.QUALITY_AND_COMPLIANCE;
import static org.labgoals.goal.domain.Kind.RESEARCH_AND_INNOVATION;
import static org.labgoals.goal.domain.Kind.TECHNICAL_PROFICIENCY;
import static org.labgoals.goal.domain.SoftSkill.COMMUNICATION;
import static org.labgoals.goal.domain.SoftSkill.PROBLEM_SOLVING;
import static org.labgoals.goal.domain.SoftSkill.TEAMWORK;

/** The goals of the chemistry bench by day. */
final class ChemistryStories {

    private final DemoGoals demo;

    ChemistryStories(DemoGoals demo) {
        this.demo = demo;
    }

    void tell() {
        amira();
        lena();
        victor();
        tess();
    }

    private void amira() {
        demo.goal("amira", "turnaround-time", "Report ED troponin within 40 minutes of the order")
                .because(
                        "Chest-pain patients wait in the ED until our second troponin is out. Our"
                                + " median was 58 minutes in spring; a surveyed median is 39.")
                .immediate(QUALITY_AND_COMPLIANCE)
                .runs(163, -75)
                .reduce("Median receipt to report, ED troponin", "min", 31, 24)
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "A faster rule-out frees an ED bay and gets the patient to the right care"
                                + " sooner.",
                        EFFICIENCY_AND_ACCURACY,
                        DIAGNOSTIC_CARE)
                .meets(
                        LEADERSHIP_AND_COLLABORATION,
                        "I work on it with the ED charge nurse and with our own receiving bench.",
                        TEAM_PROJECTS)
                .practises(TEAMWORK, PROBLEM_SOLVING)
                .supports(
                        "faster-emergency-results",
                        "Troponin is the test the ED asks about most, so it moves the median most.")
                .jotted(176, "Get faster on troponin")
                .revised(172)
                .submitted(171)
                .returned(
                        168,
                        "Good topic. Please measure from the order, not from receipt: the ED feels"
                                + " the whole wait.")
                .insteadReduce("Median order to report, ED troponin", "min", 58, 40)
                .increase("ED troponins reported within 60 minutes", "%", 61, 90)
                .revised(166)
                .submitted(166)
                .activated(163)
                .checkIn(149, 57, ON_TRACK, "First two weeks, nothing changed yet. Timed 40 tubes.")
                .checkIn(147, 2, 62, ON_TRACK, null)
                .checkIn(
                        135,
                        54,
                        ON_TRACK,
                        "ED tubes now come in a red rack and go straight to the centrifuge.")
                .checkIn(121, 53.5, ON_TRACK, null)
                .checkIn(119, 2, 68, ON_TRACK, "The long tail is between 22:00 and 02:00.")
                .checkIn(
                        107,
                        51,
                        AT_RISK,
                        "Spin time is the bottleneck. Asked biomed about the 5-minute rotor.")
                .checkIn(
                        93,
                        55,
                        AT_RISK,
                        "Bad fortnight: analyser B was down four days and everything ran on A.")
                .checkIn(
                        79,
                        49,
                        ON_TRACK,
                        "Analyser B is back. The fast rotor was verified, 5 minutes instead of 10.")
                .checkIn(77, 2, 76, ON_TRACK, null)
                .checkIn(65, 46, ON_TRACK, "Autoverification now covers values below the cut-off.")
                .checkIn(51, 44.5, ON_TRACK, null)
                .checkIn(
                        37,
                        43,
                        ON_TRACK,
                        "The ED puts the order time on the label now, so we argue less about the"
                                + " clock.")
                .checkIn(35, 2, 84, ON_TRACK, null)
                .toldLater(23, 21, 42, ON_TRACK, "Entered after my days off.")
                .checkIn(
                        8,
                        41,
                        ON_TRACK,
                        "One minute to go. Nights hold at 44, days are already at 39.");
        demo.goal("amira", "continuing-education", "Earn the 12 points still open for MLS(ASCP)CM")
                .because(
                        "My three-year cycle ends in spring and I do not want to collect points in"
                                + " the last weeks again.")
                .longTerm(PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT)
                .runs(127, -140)
                .increase("Points earned in this cycle", "points", 24, 36)
                .milestone("The safety point is among them")
                .meets(
                        PROFESSIONAL_STANDARDS,
                        "Keeps my certification current and widens what I know about immunoassays.",
                        CERTIFICATIONS,
                        CONTINUOUS_LEARNING)
                .agreed(127)
                .markedPersonal(
                        126, "Her own certification; it serves no single objective of the lab.")
                .checkIn(98, 27, ON_TRACK, "Three hours on interference in immunoassays.")
                .checkIn(66, 30, ON_TRACK, "State society meeting, one day.")
                .reached(66, 2, "Chemical hygiene course, one point for safety.")
                .checkIn(31, 31, ON_TRACK, "Only a webinar this month, short-staffed.");
        demo.goal(
                        "amira",
                        "interdepartmental-collaboration",
                        "Show every ED nurse how haemolysis happens and how to avoid it")
                .because(
                        "One in nine ED potassium tubes is haemolysed. A ten-minute talk at the"
                                + " handover with pictures of our own tubes is worth a try.")
                .immediate(NETWORKING_AND_COLLABORATION)
                .runs(-5, -120)
                .reduce("Haemolysed potassium specimens from the ED", "%", 11, 5)
                .increase("ED nurses who heard the talk", "people", 0, 45)
                .meets(
                        LEADERSHIP_AND_COLLABORATION,
                        "The talk is given together with the ED's own educator.",
                        TEAM_PROJECTS,
                        PEER_TRAINING)
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "Every redraw we avoid saves the patient a needle and the ED half an hour.",
                        EFFICIENCY_AND_ACCURACY)
                .practises(COMMUNICATION, TEAMWORK)
                .supports("fewer-rejected-specimens", "Haemolysis is our first reason to reject.")
                .drafted(7)
                .submitted(4);
        demo.goal(
                        "amira",
                        "quality-control",
                        "Bring rejected specimens from the surgical floor under 0.3 %")
                .because("Surgery had the highest share of rejected chemistry tubes last year.")
                .immediate(QUALITY_AND_COMPLIANCE)
                .runs(214, 12)
                .reduce("Rejected chemistry specimens, surgical floor", "%", 0.9, 0.3)
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "Fewer redraws and fewer results that come too late for rounds.",
                        EFFICIENCY_AND_ACCURACY)
                .practises(COMMUNICATION)
                .supports("fewer-rejected-specimens", "Surgery alone made a fifth of them.")
                .agreed(214)
                .checkIn(184, 0.82, ON_TRACK, "Counted by reason: unlabelled first, then clotted.")
                .checkIn(154, 0.66, ON_TRACK, "Label printers now stand at the bedside.")
                .checkIn(124, 0.71, AT_RISK, "New residents started this month.")
                .checkIn(94, 0.52, ON_TRACK, null)
                .checkIn(64, 0.38, ON_TRACK, "Order-of-draw card hangs on every cart.")
                .checkIn(33, 0.29, ON_TRACK, "First month under the target.")
                .askedToAssess(20)
                .selfAssessed(
                        12,
                        "From 0.9 to 0.29 percent. The bedside printers did most of it; the cards"
                                + " helped the new residents. I should have talked to the residents"
                                + " earlier, that cost us a month.")
                .reviewed(
                        5,
                        "Careful, patient work with a floor that is not easy to reach. I would like"
                                + " to see one more month before we call it done.");
        demo.goal("amira", "advanced-techniques", "Run the chemistry bench alone on every shift")
                .because("As a new MLS I have to be able to cover a night without a call.")
                .immediate(TECHNICAL_PROFICIENCY)
                .runs(540, 330)
                .climb(
                        "Independence on the bench",
                        "observes",
                        "works supervised",
                        "works alone by day",
                        "works alone on all shifts")
                .increase("Analysers signed off", "analysers", 1, 4)
                .meets(
                        CLINICAL_EXPERTISE,
                        "The core bench is the ground on which everything else in chemistry"
                                + " stands.",
                        KEY_LAB_SPECIALTIES)
                .agreed(540)
                .markedPersonal(538, "Part of growing into the new position.")
                .checkIn(500, 1, ON_TRACK, "Lena watched two full runs.")
                .checkIn(470, 2, 2, ON_TRACK, null)
                .checkIn(430, 2, ON_TRACK, "First week alone by day.")
                .checkIn(400, 2, 3, ON_TRACK, "Blood gas analyser signed off.")
                .selfAssessed(368, "Three of four analysers, days alone. Nights still frighten me.")
                .reviewed(
                        365, "You are further than you think. Two nights with Omar will settle it.")
                .continued(365, "Two supervised nights, then the last analyser.")
                .checkIn(349, 3, ON_TRACK, "Two nights with Omar, then one alone. Quiet, luckily.")
                .checkIn(340, 2, 4, ON_TRACK, "Osmometer signed off.")
                .selfAssessed(
                        334, "I can be put on any shift now and I know whom to call and when.")
                .reviewed(331, "Observed on days and nights, records complete, no late report.")
                .achieved(331, "Confirmed. Amira is on the night roster from next month.");
        demo.goal("amira", "certification", "Think about the specialist exam in chemistry")
                .longTerm(PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT)
                .jotted(15, "Specialist in Chemistry (SC)?");
        demo.goal("amira", "leadership-roles", "Join the emergency preparedness committee")
                .because("I want to see how the hospital plans for days when everything fails.")
                .longTerm(NETWORKING_AND_COLLABORATION)
                .runs(300, 60)
                .increase("Meetings attended", "meetings", 0, 6)
                .meets(
                        LEADERSHIP_AND_COLLABORATION,
                        "A seat beside nursing and security, speaking for the laboratory.",
                        LEADERSHIP_ROLES)
                .agreed(300)
                .checkIn(262, 1, ON_TRACK, "First meeting, mostly listened.")
                .withdrawn(
                        221,
                        "The committee was merged into the safety council, which already has a"
                                + " seat for us.");
    }

    private void lena() {
        demo.goal("lena", "leadership-roles", "Hand the morning maintenance over to the juniors")
                .because("I do maintenance that others should learn, and nobody learns it from me.")
                .longTerm(PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT)
                .runs(148, -60)
                .increase("Colleagues signed off for maintenance", "people", 2, 7)
                .milestone("Written one-page guide at each analyser")
                .meets(
                        LEADERSHIP_AND_COLLABORATION,
                        "Four colleagues learn a task that only two of us could do.",
                        PEER_TRAINING)
                .practises(COMMUNICATION)
                .supports("staff-competent-on-time", "Sign-offs count for the yearly assessment.")
                .agreed(148)
                .reached(120, 2, "Three pages, laminated, with photographs.")
                .checkIn(118, 3, ON_TRACK, "Tess first.")
                .checkIn(84, 4, ON_TRACK, "Kofi, on two night shifts.")
                .checkIn(52, 5, ON_TRACK, null)
                .checkIn(17, 6, ON_TRACK, "One more. Paulo can start when his training is done.");
        demo.goal("lena", "quality-control", "Replace the fixed QC limits by limits of our own")
                .because("The package-insert limits hide shifts that our own data show clearly.")
                .immediate(QUALITY_AND_COMPLIANCE)
                .runs(455, 210)
                .increase("Analytes with limits from our own data", "analytes", 0, 38)
                .reduce("False QC rejections a week", "rejections", 21, 8)
                .meets(
                        PROFESSIONAL_STANDARDS,
                        "Limits follow the performance we actually have, and are reviewed yearly.",
                        QUALITY_IMPROVEMENT)
                .supports(
                        "inspection-ready", "The last inspection asked how our limits came about.")
                .agreed(455)
                .readings(420, 30, 4, 9, 15, 20)
                .checkIn(320, 2, 15, ON_TRACK, "Sodium was the worst, fixed first.")
                .selfAssessed(281, "Half way. Hormones need more data points than I thought.")
                .reviewed(276, "Sound method and well documented.")
                .continued(276, "More time for the hormones.")
                .readings(250, 20, 28, 35, 38)
                .checkIn(209, 2, 7, ON_TRACK, "Seven in the last full week.")
                .selfAssessed(206, "All 38 done, false alarms down by two thirds.")
                .reviewed(203, "The bench trusts its QC again. That was the point.")
                .achieved(203, "Confirmed from the QC records of the last quarter.");
        demo.goal("lena", "regulatory-compliance", "Lead our self-inspection before the surveyors")
                .because("Two deficiencies last time were things we could have found ourselves.")
                .immediate(QUALITY_AND_COMPLIANCE)
                .runs(96, -30)
                .increase("Checklist items closed with evidence", "%", 40, 100)
                .meets(
                        PROFESSIONAL_STANDARDS,
                        "Every item has its evidence named, not only a tick.",
                        QUALITY_IMPROVEMENT)
                .supports("inspection-ready", "It is the rehearsal for the real one.")
                .agreed(96)
                .checkIn(75, 52, ON_TRACK, null)
                .checkIn(49, 63, AT_RISK, "Reagent logs on nights have gaps.")
                .checkIn(
                        20,
                        71,
                        AT_RISK,
                        "Pipette calibration certificates are missing for two lots; vendor"
                                + " called.");
    }

    private void victor() {
        var adoption =
                demo.goal("victor", "advanced-techniques", "Bring vitamin D onto mass spectrometry")
                        .because(
                                "The immunoassay disagrees with the reference laboratory above 40"
                                        + " ng/mL, and endocrinology has noticed.")
                        .longTerm(TECHNICAL_PROFICIENCY)
                        .runs(152, -90)
                        .increase("Validation experiments finished", "of 9", 0, 9)
                        .reduce("Bias against the reference method", "%", 14, 5)
                        .meets(
                                CLINICAL_EXPERTISE,
                                "Nobody here but me has run the LC-MS/MS for patients so far.",
                                ADVANCED_TECHNIQUES)
                        .meets(
                                HEALTHCARE_OUTCOMES,
                                "Endocrinology can treat on one number instead of repeating it.",
                                INNOVATIVE_TESTING_METHODS)
                        .practises(PROBLEM_SOLVING)
                        .supports("new-methods", "It is the first of three methods on the plan.");
        adoption.agreed(152)
                .checkIn(126, 2, ON_TRACK, "Precision and carry-over done.")
                .checkIn(95, 4, ON_TRACK, "Linearity fine up to 150.")
                .checkIn(93, 2, 9, ON_TRACK, null)
                .checkIn(
                        58,
                        5,
                        AT_RISK,
                        "Ion source had to be replaced, three weeks without the instrument.")
                .checkIn(24, 6, AT_RISK, "Comparison samples are coming in slowly.")
                .proposed(
                        6,
                        "The instrument stood still for three weeks and the comparison needs 40"
                                + " samples above 40 ng/mL, which take until spring to collect.",
                        adoption.until(-160));
        demo.goal("victor", "lis-upgrade", "Test the new LIS rules for autoverification")
                .because(
                        "The upgrade in winter changes the rule engine; ours must not change with"
                                + " it.")
                .immediate(QUALITY_AND_COMPLIANCE)
                .runs(390, 250)
                .increase("Rules tested with known cases", "rules", 0, 64)
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "No result is held or released by a rule nobody looked at.",
                        EFFICIENCY_AND_ACCURACY)
                .practises(PROBLEM_SOLVING)
                .supports("inspection-ready", "Rule changes need a documented test.")
                .agreed(390)
                .readings(362, 28, 12, 30, 44)
                .checkIn(
                        276,
                        64,
                        ON_TRACK,
                        "All of them, nine with a defect reported to the vendor.")
                .selfAssessed(268, "Nine defects found before go-live, all fixed.")
                .reviewed(263, "The quietest upgrade weekend I remember.")
                .achieved(263, "Go-live without a rule failure.");
        demo.goal("victor", "research-and-development", "Publish our experience with sigma metrics")
                .because("Three hospitals asked for our numbers after the poster.")
                .longTerm(RESEARCH_AND_INNOVATION)
                .runs(470, 150)
                .climb("Manuscript", "outline", "draft", "submitted", "accepted")
                .meets(
                        CLINICAL_EXPERTISE,
                        "Puts our QC planning where others can check it.",
                        TRENDS)
                .agreed(470)
                .checkIn(420, 1, ON_TRACK, "First draft with Dr. Wieczorek.")
                .checkIn(365, 1, AT_RISK, "Reviewer inside the house wants two more years of data.")
                .paused(330, "The LIS upgrade takes every free hour until it is live.")
                .resumed(255, "Upgrade is done.")
                .askedToAssess(250)
                .reviewed(
                        230,
                        "No self-assessment in the three weeks since I asked. The draft has not"
                            + " moved; the data set would have to be rebuilt after the upgrade.")
                .withdrawnByDecider(
                        228,
                        "Agreed with Victor to stop: mass spectrometry is where his time belongs"
                                + " this year.");
    }

    private void tess() {
        demo.goal("tess", "certification", "Pass the MLS examination")
                .because("I finished the degree in the evenings; the exam makes it count.")
                .longTerm(PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT)
                .runs(171, 9)
                .increase("Score in timed practice exams", "points", 380, 500)
                .milestone("Examination passed")
                .meets(
                        PROFESSIONAL_STANDARDS,
                        "From technician to scientist, with the certificate to show for it.",
                        CERTIFICATIONS)
                .agreed(171)
                .markedPersonal(170, "Her step up the ladder; we support it with study days.")
                .checkIn(139, 410, ON_TRACK, "Blood bank is my weak side.")
                .checkIn(104, 445, ON_TRACK, null)
                .checkIn(71, 470, ON_TRACK, "Peter lets me sit in on antibody panels.")
                .checkIn(
                        26,
                        485,
                        AT_RISK,
                        "The date I had was cancelled by the test centre; next free seat in five"
                                + " weeks.");
        demo.goal("tess", "patient-safety", "Two identifiers on every tube that reaches our bench")
                .because("We found three tubes with a name only in one month.")
                .immediate(QUALITY_AND_COMPLIANCE)
                .runs(640, 430)
                .reduce("Tubes with one identifier a month", "tubes", 3, 0)
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "A tube without two identifiers is a wrong result waiting to happen.",
                        EFFICIENCY_AND_ACCURACY)
                .supports("fewer-rejected-specimens", "Mislabelled tubes are all rejected.")
                .agreed(640)
                .checkIn(600, 3, OFF_TRACK, "No change. Nobody reads mails.")
                .checkIn(560, 2, AT_RISK, "I call the ward each time now.")
                .checkIn(520, 1, ON_TRACK, null)
                .selfAssessed(470, "Calling works, mails do not. Two months without a case.")
                .checkIn(469, 0, ON_TRACK, null)
                .reviewed(462, "Simple idea, kept up for months. Thank you.")
                .achieved(462, "None in the last nine weeks.");
    }
}
