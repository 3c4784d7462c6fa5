package org.labgoals.demo.infrastructure;

import static org.labgoals.goal.domain.Confidence.AT_RISK;
import static org.labgoals.goal.domain.Confidence.ON_TRACK;
import static org.labgoals.goal.domain.Criterion.CLINICAL_EXPERTISE;
import static org.labgoals.goal.domain.Criterion.HEALTHCARE_OUTCOMES;
import static org.labgoals.goal.domain.Criterion.LEADERSHIP_AND_COLLABORATION;
import static org.labgoals.goal.domain.Criterion.PROFESSIONAL_STANDARDS;
import static org.labgoals.goal.domain.CriterionPoint.*;
import static org.labgoals.goal.domain.Kind.PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT;
import static org.labgoals.goal.domain.Kind.QUALITY_AND_COMPLIANCE;
import static org.labgoals.goal.domain.Kind.RESEARCH_AND_INNOVATION;
import static org.labgoals.goal.domain.Kind.TECHNICAL_PROFICIENCY;
import static org.labgoals.goal.domain.SoftSkill.COMMUNICATION;
import static org.labgoals.goal.domain.SoftSkill.PROBLEM_SOLVING;
import static org.labgoals.goal.domain.SoftSkill.TEAMWORK;

/** The goals of the bacteriology bench. */
final class MicrobiologyStories {

    private final DemoGoals demo;

    MicrobiologyStories(DemoGoals demo) {
        this.demo = demo;
    }

    void tell() {
        jonah();
        fatima();
        erik();
        lucia();
        anthony();
    }

    private void jonah() {
        demo.goal("jonah", "patient-safety", "Blood-culture contamination under 2 percent")
                .because(
                        "We stand at 3.4 percent. Every false positive costs three days of"
                                + " vancomycin that nobody needed.")
                .immediate(QUALITY_AND_COMPLIANCE)
                .runs(168, -50)
                .reduce("Contaminated blood cultures, ED", "%", 3.4, 2)
                .increase("Collectors retrained", "people", 0, 60)
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "Fewer unneeded antibiotics and shorter stays.",
                        DIAGNOSTIC_CARE,
                        EFFICIENCY_AND_ACCURACY)
                .meets(
                        LEADERSHIP_AND_COLLABORATION,
                        "Infection prevention, the ED educator and I teach together.",
                        TEAM_PROJECTS)
                .practises(COMMUNICATION, PROBLEM_SOLVING)
                .supports("fewer-rejected-specimens", "A contaminated bottle is a wasted specimen.")
                .agreed(168)
                .checkIn(140, 3.3, ON_TRACK, "Baseline by collector, no names on the list.")
                .checkIn(112, 2.9, ON_TRACK, "Diversion tubes on trial in the ED.")
                .checkIn(110, 2, 22, ON_TRACK, null)
                .checkIn(83, 3.1, AT_RISK, "August residents.")
                .checkIn(54, 2.6, ON_TRACK, null)
                .checkIn(53, 2, 47, ON_TRACK, null)
                .checkIn(25, 2.3, ON_TRACK, "Skin prep timer on every cart.");
        demo.goal("jonah", "certification", "Specialist in Microbiology within two years")
                .because("The bench needs a second specialist when Fatima retires.")
                .longTerm(PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT)
                .runs(0, -540)
                .increase("Modules finished", "modules", 0, 18)
                .milestone("SM(ASCP) passed")
                .meets(
                        PROFESSIONAL_STANDARDS,
                        "The specialist paper of my section.",
                        CERTIFICATIONS)
                .drafted(9)
                .submitted(6);
        demo.goal("jonah", "advanced-techniques", "Read MALDI-TOF scores like a native")
                .because("Too many of my identifications went to Fatima for a second look.")
                .longTerm(TECHNICAL_PROFICIENCY)
                .runs(590, 380)
                .reduce("Identifications passed on a week", "isolates", 15, 4)
                .meets(
                        CLINICAL_EXPERTISE,
                        "The method behind most of our names.",
                        ADVANCED_TECHNIQUES)
                .agreed(590)
                .markedPersonal(589, "Personal proficiency.")
                .readings(550, 40, 13, 10, 8)
                .selfAssessed(425, "Anaerobes are still guesswork.")
                .reviewed(420, "A week on the anaerobe bench will help.")
                .continued(420, "Anaerobe week in March.")
                .checkIn(384, 4, ON_TRACK, "The anaerobe week did it.")
                .selfAssessed(381, "Four a week, and those are the odd ones.")
                .reviewed(380, "I agree with every word.")
                .achieved(380, "Confirmed by Fatima's log.");
        demo.goal(
                        "jonah",
                        "research-and-development",
                        "Rapid susceptibility straight from the bottle")
                .longTerm(RESEARCH_AND_INNOVATION)
                .jotted(21, "AST direct from positive bottle - worth a validation?");
    }

    private void fatima() {
        demo.goal("fatima", "turnaround-time", "Name the Gram stain within one hour, day and night")
                .because("Sepsis does not wait for the day shift.")
                .immediate(QUALITY_AND_COMPLIANCE)
                .runs(330, -10)
                .reduce("Median bottle flag to call", "min", 96, 60)
                .increase("Positive bottles called within 60 minutes", "%", 41, 80)
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "The right antibiotic some hours earlier.",
                        DIAGNOSTIC_CARE)
                .practises(TEAMWORK)
                .supports("faster-pathogen-results", "It is the first answer the ward gets.")
                .forTeam("micro")
                .with("anthony", "Covers the late evening and logs each call.", "m2")
                .with("erik", "Times the night bottles.", "m1")
                .agreed(330)
                .readings(300, 35, 92, 85, 81)
                .contributed("anthony", 228, 2, 52, ON_TRACK, "Evening is better than night.")
                .selfAssessed(152, "From 96 to 81. Nights need the core lab's hands.")
                .reviewed(146, "Omar's team can stain. Train three of them.")
                .continued(146, "With the core night team on board.")
                .contributed("erik", 118, 1, 74, ON_TRACK, "Core lab stained nine this month.")
                .contributed("anthony", 90, 2, 66, ON_TRACK, null)
                .contributed("erik", 61, 1, 68, ON_TRACK, null)
                .contributed("anthony", 33, 2, 73, AT_RISK, "One of the trained three has left.")
                .contributed("erik", 14, 1, 64, AT_RISK, "Four minutes, ten days left.");
        demo.goal("fatima", "leadership-roles", "Prepare my succession on the bench")
                .because("I retire in three years and too much is only in my head.")
                .longTerm(PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT)
                .runs(160, -200)
                .increase("Procedures with a second expert", "procedures", 3, 16)
                .meets(LEADERSHIP_AND_COLLABORATION, "What I know stays when I go.", PEER_TRAINING)
                .supports("staff-competent-on-time", "Second experts can assess the others.")
                .agreed(160)
                .checkIn(120, 5, ON_TRACK, "Parasitology with Lucia.")
                .checkIn(75, 7, ON_TRACK, null)
                .checkIn(18, 9, ON_TRACK, "Mycology with Jonah, he has the eye for it.");
    }

    private void erik() {
        demo.goal("erik", "advanced-techniques", "Work up urine cultures without a second look")
                .because("Urines are a third of our plates and my first step to the bench.")
                .immediate(TECHNICAL_PROFICIENCY)
                .runs(410, 200)
                .increase("Agreement with the reviewer", "%", 82, 97)
                .meets(
                        CLINICAL_EXPERTISE,
                        "The bread and butter of bacteriology.",
                        KEY_LAB_SPECIALTIES)
                .supports("staff-competent-on-time", "First-year competency on the urine bench.")
                .agreed(410)
                .readings(380, 30, 86, 90, 93)
                .selfAssessed(232, "Mixed flora is where I differ from Lucia.")
                .reviewed(228, "That is where everybody differs. Continue.")
                .continued(228, null)
                .checkIn(207, 97, ON_TRACK, "Thirty plates, one difference.")
                .selfAssessed(203, "I am at ease with urines now.")
                .reviewed(201, "So are we.")
                .achieved(201, "97 percent on thirty plates.");
        demo.goal("erik", "quality-control", "Bring order into the media QC log")
                .because("I could not find a lot number when we were asked.")
                .immediate(QUALITY_AND_COMPLIANCE)
                .runs(70, -40)
                .increase("Media lots with a complete record", "%", 64, 100)
                .meets(
                        PROFESSIONAL_STANDARDS,
                        "A lot that cannot be found was not tested.",
                        QUALITY_IMPROVEMENT)
                .supports("inspection-ready", "Media records are asked for at each inspection.")
                .agreed(70)
                .checkIn(44, 78, ON_TRACK, "One binder, one shelf.")
                .checkIn(15, 89, ON_TRACK, null);
    }

    private void lucia() {
        var stool =
                demo.goal(
                                "lucia",
                                "research-and-development",
                                "A stool PCR that replaces three cultures")
                        .because("Stool cultures take three days and find little.")
                        .longTerm(RESEARCH_AND_INNOVATION)
                        .runs(260, -45)
                        .increase("Comparison specimens", "specimens", 0, 120)
                        .reduce("Time to a stool result", "h", 68, 24)
                        .meets(
                                HEALTHCARE_OUTCOMES,
                                "Isolation ends two days earlier.",
                                INNOVATIVE_TESTING_METHODS)
                        .practises(PROBLEM_SOLVING)
                        .supports("faster-pathogen-results", "Stool is our slowest culture.");
        stool.agreed(260)
                .readings(225, 35, 18, 41, 60)
                .proposed(
                        140,
                        "Summer brings few positives; 80 specimens give the same confidence.",
                        stool.aim(80))
                .declined(
                        137,
                        "The director wants 120 for the procedure manual. Summer or not, we wait.")
                .checkIn(110, 74, AT_RISK, null)
                .selfAssessed(86, "Seventy-four. Waiting is dull, but the data are clean.")
                .reviewed(81, "I know. The autumn will bring them.")
                .continued(81, null)
                .checkIn(50, 95, ON_TRACK, "Norovirus season is on our side.")
                .checkIn(12, 111, ON_TRACK, "Nine more.");
        demo.goal("lucia", "continuing-education", "Parasite wet mounts, refreshed")
                .because("I see one ameba in two years and want to know it when I do.")
                .longTerm(PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT)
                .runs(600, 400)
                .increase("Digital slides read", "slides", 0, 100)
                .meets(
                        PROFESSIONAL_STANDARDS,
                        "A skill one loses without practice.",
                        CONTINUOUS_LEARNING)
                .agreed(600)
                .markedPersonal(600, "Refresher.")
                .readings(560, 50, 25, 50)
                .selfAssessed(440, "Fifty and much surer.")
                .reviewed(437, "Please do the second half.")
                .continued(437, null)
                .checkIn(405, 100, ON_TRACK, "Hundred slides, 96 right.")
                .selfAssessed(402, "Done.")
                .reviewed(400, "Very good.")
                .achieved(400, "Confirmed.");
    }

    private void anthony() {
        demo.goal("anthony", "regulatory-compliance", "Biosafety cabinet records without a gap")
                .because("The certification sticker was two months old when we noticed.")
                .immediate(QUALITY_AND_COMPLIANCE)
                .runs(130, -60)
                .increase("Daily airflow readings recorded", "%", 81, 100)
                .meets(PROFESSIONAL_STANDARDS, "Nobody breathes what we grow.", QUALITY_IMPROVEMENT)
                .supports("inspection-ready", "Cabinet records are looked at first.")
                .agreed(130)
                .checkIn(99, 90, ON_TRACK, null)
                .toldLate(
                        76,
                        40,
                        94,
                        ON_TRACK,
                        "The log sheet lay in the cabinet room while I was away.")
                .checkIn(11, 97, ON_TRACK, "Two weekends missing.");
        demo.goal("anthony", "lis-upgrade", "Barcode readers at every plate reader")
                .because("Typing accession numbers at 3 a.m. invites a swap.")
                .immediate(RESEARCH_AND_INNOVATION)
                .runs(480, 330)
                .increase("Benches with a reader", "benches", 1, 6)
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "No more typed accession numbers.",
                        EFFICIENCY_AND_ACCURACY)
                .supports("fewer-rejected-specimens", "Swapped plates are the worst rejects.")
                .agreed(480)
                .readings(440, 35, 3, 4, 6)
                .selfAssessed(355, "All six, and the cables are off the floor.")
                .reviewed(350, "Thank you for insisting.")
                .achieved(350, "Six benches seen.");
    }
}
