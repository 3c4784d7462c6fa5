package org.labgoals.demo.infrastructure;

import static org.labgoals.career.domain.ActivityKind.COMMITTEE;
import static org.labgoals.career.domain.ActivityKind.LEADING_ROLE;
import static org.labgoals.career.domain.ActivityKind.METHOD_IMPLEMENTATION;
import static org.labgoals.career.domain.ActivityKind.PRESENTATION;
import static org.labgoals.career.domain.ActivityKind.SOCIETY;
import static org.labgoals.career.domain.ActivityKind.TEACHING;
import static org.labgoals.career.domain.Rating.BEGINNER;
import static org.labgoals.career.domain.Rating.COMPETENT;
import static org.labgoals.career.domain.Rating.PROFICIENT;
import static org.labgoals.goal.domain.Kind.NETWORKING_AND_COLLABORATION;
import static org.labgoals.goal.domain.Kind.PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT;
import static org.labgoals.goal.domain.Kind.QUALITY_AND_COMPLIANCE;
import static org.labgoals.goal.domain.Kind.RESEARCH_AND_INNOVATION;
import static org.labgoals.goal.domain.Kind.TECHNICAL_PROFICIENCY;

import org.labgoals.goal.domain.GoalId;

/** The two technologists whom one can sign in as, each with a step on the ladder in sight. */
final class TechnologistCareers {

    private static final String FREE = "general";

    private final DemoCareers demo;
    private final DemoGoals goals;

    TechnologistCareers(DemoCareers demo, DemoGoals goals) {
        this.demo = demo;
        this.goals = goals;
    }

    void tell() {
        var amira = demo.of("amira").holds("mls-ascp", "24477190", 1, 150);
        amiraLearns(amira);
        amiraDoes(amira);
        amiraIsRated(amira);
        amiraWins(amira);
        var jonah =
                demo.of("jonah")
                        .holds("mls-ascp", "22840516", 2, 520)
                        .earned("m-ascp", "61903", 400, true);
        jonahLearns(jonah);
        jonahDoes(jonah);
        jonahIsRated(jonah);
        jonahWins(jonah);
    }

    /** As her goal tells it: 24 points four months ago, 31 now, the safety point among them. */
    private static void amiraLearns(WorkingLife amira) {
        amira.learned(900, "in-service", "Blood gas: from syringe to result", 2, "chemistry")
                .learned(830, "online-course", "What the hemolysis index tells", 2, "chemistry")
                .learned(650, "online-course", "Iron studies and anemia work-up", 2, "hematology")
                .learned(560, "self-study", "Reading a control chart", 3, FREE)
                .learned(470, "online-course", "Sepsis markers and cultures", 2, "microbiology")
                .learned(380, "course", "Immunoassays: trouble and remedy", 4, "chemistry")
                .learned(240, "online-course", "Transfusion for the core lab", 1, "blood-banking")
                .learned(180, "online-course", "Acid and base, ten cases", 2, "chemistry")
                .learned(100, "online-course", "Interference in immunoassays", 3, "chemistry")
                .learned(69, "conference", "State society, autumn meeting", 2, FREE)
                .learned(68, "course", "Chemical hygiene", 1, "safety")
                .learned(33, "online-course", "Cardiac markers in the ED", 1, "chemistry");
    }

    private static void amiraDoes(WorkingLife amira) {
        amira.did(SOCIETY, 640, "Member of the state society")
                .mentored(
                        "tess",
                        520,
                        440,
                        "routine-testing",
                        "Blood gas analyser: her first eight weeks, with a plan")
                .did(COMMITTEE, 262, 221, "Emergency preparedness, until it was merged")
                .did(PRESENTATION, 69, "Poster at the state society: troponin, half way")
                .did(METHOD_IMPLEMENTATION, 60, 46, "Comparison samples for the new troponin")
                .mentors("paulo", 14, "routine-testing", "Shows Paulo the bench, two shifts a week")
                .asksForMentor(
                        75,
                        "method-validation",
                        "I ran the samples for the new troponin and want to understand the plan.");
    }

    private static void amiraIsRated(WorkingLife amira) {
        amira.rated(705, "specimen-handling", COMPETENT)
                .rated(702, "routine-testing", COMPETENT)
                .rated(700, "patient-safety", COMPETENT)
                .rated(698, "communication", BEGINNER)
                .rated(560, "teamwork", COMPETENT)
                .rated(
                        365,
                        "quality-control",
                        BEGINNER,
                        "Runs controls and calls Lena. Next: decide.")
                .rated(331, "routine-testing", PROFICIENT)
                .rated(330, "troubleshooting", COMPETENT)
                .rated(328, "communication", COMPETENT)
                .rated(160, "document-control", COMPETENT)
                .rated(158, "quality-control", COMPETENT)
                .rated(90, "teaching", COMPETENT);
    }

    private void amiraWins(WorkingLife amira) {
        GoalId troponin = goals.named("amira", "turnaround-time");
        GoalId points = goals.named("amira", "continuing-education");
        amira.win(
                        331,
                        TECHNICAL_PROFICIENCY,
                        null,
                        "Signed off for all shifts. Slept badly, worked well.")
                .win(
                        290,
                        TECHNICAL_PROFICIENCY,
                        null,
                        "First night alone with two codes. All calls in time.")
                .win(
                        247,
                        NETWORKING_AND_COLLABORATION,
                        null,
                        "Said one sentence in the committee and it was written down.")
                .win(
                        205,
                        QUALITY_AND_COMPLIANCE,
                        null,
                        "Found the sodium shift before the rules did.")
                .win(
                        168,
                        QUALITY_AND_COMPLIANCE,
                        null,
                        "My goal came back with a better question than I had asked.")
                .win(
                        155,
                        QUALITY_AND_COMPLIANCE,
                        troponin,
                        "Timed forty tubes with a kitchen clock.")
                .win(
                        141,
                        NETWORKING_AND_COLLABORATION,
                        troponin,
                        "The ED charge nurse came down to look at our rack.")
                .win(
                        134,
                        QUALITY_AND_COMPLIANCE,
                        troponin,
                        "Red rack agreed with the ED. Four minutes for nothing.")
                .win(
                        127,
                        PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT,
                        points,
                        "Counted my points: 24. It is less bad than I feared.")
                .win(
                        120,
                        TECHNICAL_PROFICIENCY,
                        null,
                        "Potassium of 8.1 was hemolysis; the second tube proved it.")
                .win(113, QUALITY_AND_COMPLIANCE, troponin, "Biomed says yes to the fast rotor.")
                .win(
                        106,
                        NETWORKING_AND_COLLABORATION,
                        null,
                        "Tess thanked me in front of the others.")
                .win(
                        98,
                        PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT,
                        points,
                        "Three hours on interference, and I used it on Thursday.")
                .win(
                        92,
                        QUALITY_AND_COMPLIANCE,
                        troponin,
                        "Analyser B down four days and nobody waited over the hour.")
                .win(
                        85,
                        TECHNICAL_PROFICIENCY,
                        null,
                        "Changed the probe on B with the manual closed.")
                .win(78, QUALITY_AND_COMPLIANCE, troponin, "Under 50 minutes for the first time.")
                .win(
                        71,
                        RESEARCH_AND_INNOVATION,
                        null,
                        "The poster is printed. My name is the first.")
                .win(64, NETWORKING_AND_COLLABORATION, null, "Two hospitals asked for our rack.")
                .win(
                        57,
                        RESEARCH_AND_INNOVATION,
                        null,
                        "Sixty comparison samples for the new troponin, none lost.")
                .win(
                        50,
                        QUALITY_AND_COMPLIANCE,
                        troponin,
                        "Autoverification let 70 percent through by itself.")
                .win(
                        43,
                        TECHNICAL_PROFICIENCY,
                        null,
                        "The sensitive troponin is live, and I signed the first run.")
                .win(
                        36,
                        NETWORKING_AND_COLLABORATION,
                        troponin,
                        "The ED prints the order time on the label now.")
                .win(
                        29,
                        TECHNICAL_PROFICIENCY,
                        null,
                        "Found the air bubble that two of us had looked past.")
                .win(
                        22,
                        QUALITY_AND_COMPLIANCE,
                        troponin,
                        "84 percent within the hour. Nights hold.")
                .win(
                        15,
                        NETWORKING_AND_COLLABORATION,
                        null,
                        "Paulo ran his first controls and explained them to me.")
                .win(8, QUALITY_AND_COMPLIANCE, troponin, "41 minutes. One to go.");
    }

    private static void jonahLearns(WorkingLife jonah) {
        jonah.learned(540, "course", "Anaerobes for people in a hurry", 3, "microbiology")
                .learned(470, "online-course", "Reading an antibiogram", 2, "microbiology")
                .learned(395, "self-study", "Yeasts by mass spectrometry", 3, "microbiology")
                .learned(255, "conference", "Regional microbiology day", 4, FREE)
                .learned(190, "online-course", "Platelets and bacteria", 1, "blood-banking")
                .learned(128, "online-course", "Bloodborne pathogens, yearly", 1, "safety")
                .learned(80, "in-service", "Teaching collectors to draw cultures", 2, FREE)
                .learned(24, "online-course", "Stewardship for the bench", 1, "microbiology");
    }

    private static void jonahDoes(WorkingLife jonah) {
        jonah.did(SOCIETY, 700, "Member of the microbiology society")
                .mentored("erik", 400, 320, "routine-testing", "Urine plates, until they agreed")
                .did(COMMITTEE, 300, "Antimicrobial stewardship, for the laboratory")
                .did(PRESENTATION, 256, "Yeasts by MALDI-TOF, regional microbiology day")
                .did(TEACHING, 150, 60, "Collectors of the ED retrained, in groups of six")
                .did(LEADING_ROLE, 45, 20, "Led the bench while Fatima was away")
                .mentors("erik", 18, "advanced-methods", "MALDI-TOF targets, after the retraining")
                .asksForMentor(
                        52, "study-design", "How many positive bottles does a validation need?")
                .offersMentoring(50, "advanced-methods", "MALDI-TOF scores, on late shifts.");
    }

    private static void jonahIsRated(WorkingLife jonah) {
        jonah.rated(710, "routine-testing", PROFICIENT)
                .rated(708, "quality-control", COMPETENT)
                .rated(706, "communication", COMPETENT)
                .rated(704, "troubleshooting", COMPETENT)
                .rated(380, "advanced-methods", PROFICIENT)
                .rated(376, "quality-control", PROFICIENT)
                .rated(374, "mentoring", COMPETENT)
                .rated(372, "accreditation", COMPETENT)
                .rated(181, "troubleshooting", PROFICIENT)
                .rated(179, "communication", PROFICIENT)
                .rated(177, "method-validation", COMPETENT)
                .rated(58, "project-leadership", COMPETENT);
    }

    private void jonahWins(WorkingLife jonah) {
        GoalId cultures = goals.named("jonah", "patient-safety");
        jonah.win(
                        400,
                        PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT,
                        null,
                        "M(ASCP) passed. The letter hangs in the kitchen.")
                .win(
                        352,
                        NETWORKING_AND_COLLABORATION,
                        null,
                        "Erik and I agreed on nineteen of twenty plates.")
                .win(
                        296,
                        NETWORKING_AND_COLLABORATION,
                        null,
                        "Pharmacy asked for the laboratory first, not last.")
                .win(
                        256,
                        RESEARCH_AND_INNOVATION,
                        null,
                        "Talked for ten minutes and nobody looked at a phone.")
                .win(
                        166,
                        QUALITY_AND_COMPLIANCE,
                        cultures,
                        "Contamination by collector, without names, on one page.")
                .win(
                        145,
                        QUALITY_AND_COMPLIANCE,
                        cultures,
                        "The ED educator wants to teach it with me.")
                .win(124, QUALITY_AND_COMPLIANCE, cultures, "Diversion tubes are on trial.")
                .win(
                        110,
                        QUALITY_AND_COMPLIANCE,
                        cultures,
                        "22 collectors done, and two said thank you.")
                .win(
                        89,
                        TECHNICAL_PROFICIENCY,
                        null,
                        "A Brucella that the score called something else. Caught it.")
                .win(
                        75,
                        NETWORKING_AND_COLLABORATION,
                        null,
                        "Fatima gave me the mold bench for a week.")
                .win(
                        61,
                        QUALITY_AND_COMPLIANCE,
                        cultures,
                        "Under three percent although the residents are new.")
                .win(
                        47,
                        PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT,
                        null,
                        "Led the bench for three weeks. It still stands.")
                .win(33, QUALITY_AND_COMPLIANCE, cultures, "A timer on every cart.")
                .win(
                        24,
                        RESEARCH_AND_INNOVATION,
                        null,
                        "First idea for AST straight from the bottle.")
                .win(
                        10,
                        QUALITY_AND_COMPLIANCE,
                        cultures,
                        "2.3 percent. The vancomycin nobody needed is going down.");
    }
}
