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

/** The goals of molecular diagnostics. */
final class MolecularStories {

    private final DemoGoals demo;

    MolecularStories(DemoGoals demo) {
        this.demo = demo;
    }

    void tell() {
        ravi();
        chloe();
        stefan();
        wanjiru();
    }

    private void ravi() {
        demo.goal("ravi", "research-and-development", "Bring the myeloid panel in house")
                .because("Eleven days at the reference laboratory is too long for a leukaemia.")
                .longTerm(RESEARCH_AND_INNOVATION)
                .runs(320, -130)
                .increase("Validation samples sequenced", "samples", 0, 60)
                .reduce("Days from sample to report", "days", 11, 6)
                .meets(
                        CLINICAL_EXPERTISE,
                        "Sequencing is where our field goes.",
                        TRENDS,
                        ADVANCED_TECHNIQUES)
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "Therapy starts a week earlier.",
                        INNOVATIVE_TESTING_METHODS)
                .practises(PROBLEM_SOLVING, TEAMWORK)
                .supports("new-methods", "The largest new service on the plan.")
                .forTeam("molecular")
                .with("chloe", "Prepares the libraries.", "m1")
                .with("stefan", "Builds and checks the pipeline.", "m2")
                .agreed(320)
                .contributed("chloe", 280, 1, 8, ON_TRACK, "First two runs, one failed on quality.")
                .contributed("chloe", 230, 1, 17, ON_TRACK, null)
                .contributed("stefan", 205, 2, 9, ON_TRACK, "Pipeline reports overnight.")
                .contributed("chloe", 190, 1, 24, AT_RISK, "Flow cells on back order.")
                .selfAssessed(144, "A third done. Supply, not skill, sets the pace.")
                .reviewed(139, "I took the supply problem to purchasing. Continue.")
                .continued(139, "Second supplier approved.")
                .contributed("chloe", 100, 1, 33, ON_TRACK, "Second supplier works.")
                .contributed("stefan", 82, 2, 8, ON_TRACK, null)
                .contributed("chloe", 47, 1, 41, ON_TRACK, null)
                .contributed("chloe", 14, 1, 47, ON_TRACK, "Thirteen to go.");
        demo.goal("ravi", "leadership-roles", "Chair the regional genomics group for a year")
                .because("Four laboratories validate the same things four times.")
                .longTerm(NETWORKING_AND_COLLABORATION)
                .runs(690, 320)
                .increase("Meetings chaired", "meetings", 0, 6)
                .milestone("Shared set of reference samples")
                .meets(
                        LEADERSHIP_AND_COLLABORATION,
                        "Four laboratories, one chair.",
                        LEADERSHIP_ROLES)
                .practises(COMMUNICATION)
                .agreed(690)
                .markedPersonal(688, "Professional society work.")
                .readings(640, 60, 1, 2)
                .selfAssessed(510, "Two meetings; the sample set is agreed on paper.")
                .reviewed(505, "Good start.")
                .continued(505, null)
                .readings(480, 55, 3, 4)
                .selfAssessed(345, "Four, and the freezer is filling.")
                .checkIn(343, 6, ON_TRACK, "Two short ones in autumn.")
                .reached(341, 2, "Twenty-four samples in four freezers.")
                .reviewed(338, "The region noticed.")
                .achieved(338, "Confirmed with the minutes.");
    }

    private void chloe() {
        demo.goal("chloe", "turnaround-time", "Respiratory PCR in under four hours at weekends")
                .because("Bed managers wait for it on Saturdays.")
                .immediate(QUALITY_AND_COMPLIANCE)
                .runs(160, -15)
                .reduce("Median receipt to report, weekends", "h", 7.5, 4)
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "Beds are not blocked by a swab.",
                        EFFICIENCY_AND_ACCURACY)
                .supports(
                        "faster-pathogen-results", "Weekend swabs are the slowest results we have.")
                .agreed(160)
                .readings(130, 30, 6.9, 6.1, 5.2)
                .checkIn(40, 4.6, ON_TRACK, "Two runs instead of one.")
                .checkIn(10, 4.3, ON_TRACK, null);
        demo.goal("chloe", "certification", "Technologist in Molecular Biology")
                .because("Two years on the bench are enough to sit for it.")
                .longTerm(PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT)
                .runs(580, 300)
                .increase("Practice questions right", "%", 52, 80)
                .milestone("MB(ASCP) passed")
                .meets(PROFESSIONAL_STANDARDS, "The certificate of the section.", CERTIFICATIONS)
                .agreed(580)
                .markedPersonal(579, "Her certificate.")
                .readings(540, 50, 60, 69)
                .selfAssessed(412, "69 percent. Genetics of inherited disease is my gap.")
                .reviewed(408, "Sit in with the counsellors for a day.")
                .continued(408, null)
                .readings(380, 30, 76, 83)
                .reached(322, 2, "Passed.")
                .selfAssessed(318, "Passed at the first attempt.")
                .reviewed(315, "Congratulations from all of us.")
                .achieved(315, "Certificate seen and verified.");
    }

    private void stefan() {
        demo.goal("stefan", "lis-upgrade", "Sequencing reports straight into the record")
                .because("We paste variants by hand, and hands slip.")
                .longTerm(RESEARCH_AND_INNOVATION)
                .runs(175, -120)
                .increase("Report types interfaced", "types", 0, 5)
                .reduce("Reports corrected a month", "reports", 4, 1)
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "The variant in the chart is the variant we saw.",
                        EFFICIENCY_AND_ACCURACY)
                .practises(COMMUNICATION, PROBLEM_SOLVING)
                .supports("new-methods", "The myeloid panel needs it to go live.")
                .agreed(175)
                .checkIn(140, 1, ON_TRACK, "Carlos has the first message through.")
                .checkIn(105, 2, ON_TRACK, null)
                .checkIn(70, 2, AT_RISK, "Interface engine is being replaced.")
                .checkIn(35, 2, OFF_TRACK, "Still being replaced.")
                .checkIn(
                        9,
                        2,
                        OFF_TRACK,
                        "No date for the new engine yet; asked for a talk with IT.");
        demo.goal("stefan", "patient-safety", "No amplicon contamination for a year")
                .because("One contaminated run cost us a weekend and two recalls.")
                .longTerm(QUALITY_AND_COMPLIANCE)
                .runs(720, 350)
                .keepWithin("Positive wipe tests a quarter", "wipes", 3, 0, 1)
                .meets(HEALTHCARE_OUTCOMES, "A false positive is worse than none.", DIAGNOSTIC_CARE)
                .supports("inspection-ready", "Wipe tests are on the molecular checklist.")
                .agreed(720)
                .checkIn(640, 2, AT_RISK, "One-way traffic since this week.")
                .checkIn(560, 1, ON_TRACK, null)
                .selfAssessed(541, "The one-way rule works when visitors keep it too.")
                .reviewed(538, "I put a sign on the door for visitors.")
                .continued(538, null)
                .checkIn(470, 0, ON_TRACK, null)
                .checkIn(380, 1, ON_TRACK, "One, in the corridor.")
                .selfAssessed(362, "A year within the limit.")
                .reviewed(360, "And no recall. Good.")
                .achieved(360, "Four quarters in range.");
    }

    private void wanjiru() {
        demo.goal("wanjiru", "advanced-techniques", "Extract, amplify and report without help")
                .because("I came from chemistry and start from the pipette again.")
                .immediate(TECHNICAL_PROFICIENCY)
                .runs(185, -5)
                .climb("Workflow", "extracts", "sets up PCR", "interprets curves", "reports alone")
                .increase("Competency elements completed", "of 6", 0, 6)
                .meets(
                        CLINICAL_EXPERTISE,
                        "The whole path of a molecular result.",
                        KEY_LAB_SPECIALTIES)
                .supports("staff-competent-on-time", "First year on a high-complexity system.")
                .agreed(185)
                .checkIn(150, 1, ON_TRACK, null)
                .checkIn(118, 2, 2, ON_TRACK, null)
                .checkIn(85, 2, ON_TRACK, "Late curves and I have become friends.")
                .checkIn(52, 2, 4, ON_TRACK, null)
                .checkIn(18, 2, 5, ON_TRACK, "The proficiency sample is the last element.")
                .askedToAssess(8);
        demo.goal("wanjiru", "continuing-education", "Read one methods paper a fortnight with Ravi")
                .because("Ravi reads them anyway, and two remember more than one.")
                .longTerm(PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT)
                .runs(125, -60)
                .increase("Papers discussed", "papers", 0, 12)
                .meets(CLINICAL_EXPERTISE, "Following what comes next.", TRENDS)
                .agreed(125)
                .markedPersonal(124, "Her own learning.")
                .checkIn(96, 2, ON_TRACK, null)
                .checkIn(55, 5, ON_TRACK, "Digital PCR twice, it needed two evenings.")
                .checkIn(24, 7, ON_TRACK, null);
    }
}
