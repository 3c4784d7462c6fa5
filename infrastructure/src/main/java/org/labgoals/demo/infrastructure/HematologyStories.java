package org.labgoals.demo.infrastructure;

import static org.labgoals.goal.domain.Confidence.AT_RISK;
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
import static org.labgoals.goal.domain.SoftSkill.TEAMWORK;

/** The goals of hematology and coagulation. */
final class HematologyStories {

    private final DemoGoals demo;

    HematologyStories(DemoGoals demo) {
        this.demo = demo;
    }

    void tell() {
        rosa();
        hannah();
        dev();
        claire();
        samuel();
    }

    private void rosa() {
        var smears =
                demo.goal("rosa", "quality-control", "Agree on what a blast looks like")
                        .because(
                                "Two of us called the same smear differently in the spring; the"
                                        + " pathologist noticed before we did.")
                        .immediate(QUALITY_AND_COMPLIANCE)
                        .runs(156, -40)
                        .increase("Agreement on the monthly blind set", "%", 78, 95)
                        .increase("Colleagues who read every set", "people", 2, 5)
                        .meets(
                                HEALTHCARE_OUTCOMES,
                                "A leukaemia is found on the day the smear is made.",
                                DIAGNOSTIC_CARE)
                        .meets(
                                LEADERSHIP_AND_COLLABORATION,
                                "Everybody on the bench reads the same twenty smears a month.",
                                TEAM_PROJECTS,
                                PEER_TRAINING)
                        .practises(TEAMWORK)
                        .supports(
                                "staff-competent-on-time",
                                "Blind samples are one of the six elements.")
                        .forTeam("hema")
                        .with("hannah", "Keeps the slide box and scores the sets.", "m1")
                        .with("dev", "Gets the night readers to take part.", "m2");
        smears.agreed(156)
                .contributed("hannah", 128, 1, 81, ON_TRACK, "First set: we split on monocytes.")
                .contributed("dev", 121, 2, 3, ON_TRACK, "Claire and I joined.")
                .contributed("hannah", 97, 1, 86, ON_TRACK, null)
                .contributed(
                        "hannah", 66, 1, 88, ON_TRACK, "Abnormal lymphs are still the argument.")
                .contributed("dev", 60, 2, 4, ON_TRACK, null)
                .checkIn(
                        34,
                        91,
                        ON_TRACK,
                        "Dr. Okafor sat with us for an hour, that helped more than the atlas.")
                .contributed("hannah", 10, 1, 93, ON_TRACK, "Two points to go.");
        demo.goal("rosa", "leadership-roles", "Take hematology through the analyser change")
                .because("The line was nine years old and broke down every other week.")
                .immediate(RESEARCH_AND_INNOVATION)
                .runs(610, 330)
                .increase("Validation protocols signed", "of 14", 0, 14)
                .reduce("Unplanned downtime a month", "h", 19, 4)
                .meets(
                        LEADERSHIP_AND_COLLABORATION,
                        "I lead it across two shifts, the vendor and the building people.",
                        LEADERSHIP_ROLES)
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "Counts come out on time again.",
                        EFFICIENCY_AND_ACCURACY)
                .supports("new-methods", "The new line counts immature platelets as well.")
                .agreed(610)
                .readings(570, 40, 3, 6, 9)
                .selfAssessed(440, "Nine protocols in. The body-fluid mode needs a second round.")
                .reviewed(436, "On course, and the bench still likes you.")
                .continued(436, null)
                .readings(410, 30, 12, 14)
                .checkIn(350, 2, 3, ON_TRACK, "Three hours, all planned ones.")
                .selfAssessed(342, "Live since four weeks and nobody misses the old line.")
                .reviewed(338, "A model for the chemistry line next year.")
                .achieved(338, "All fourteen protocols signed by the director.");
    }

    private void hannah() {
        demo.goal("hannah", "certification", "Become a Specialist in Hematology")
                .because("I want to read the hard smears, and be allowed to say so.")
                .longTerm(PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT)
                .runs(350, -120)
                .increase("Study units finished", "units", 0, 40)
                .milestone("SH(ASCP) passed")
                .meets(
                        CLINICAL_EXPERTISE,
                        "Hematology is where I want to stay.",
                        KEY_LAB_SPECIALTIES)
                .meets(PROFESSIONAL_STANDARDS, "The highest paper in the section.", CERTIFICATIONS)
                .agreed(350)
                .markedPersonal(349, "Her certification.")
                .readings(310, 45, 5, 10, 14)
                .selfAssessed(176, "Fourteen of forty, slower than planned but it sits.")
                .reviewed(171, "Keep to one unit a week; the exam can be in spring.")
                .continued(171, "Pace agreed: one unit a week.")
                .readings(140, 35, 20, 25, 30)
                .checkIn(29, 34, ON_TRACK, "Registered for the exam.");
        demo.goal("hannah", "turnaround-time", "CBCs for morning rounds by seven")
                .because("Rounds start at 7:30 and a tenth of the counts came after.")
                .immediate(QUALITY_AND_COMPLIANCE)
                .runs(700, 480)
                .reduce("Morning CBCs after 07:00", "%", 11.7, 5)
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "Decisions fall on rounds, not after.",
                        EFFICIENCY_AND_ACCURACY)
                .supports("faster-emergency-results", "Clears the line before the ED's first wave.")
                .agreed(700)
                .readings(665, 30, 11.2, 9.8, 8.1, 7.4)
                .selfAssessed(530, "Phlebotomy starts on the fifth floor first now.")
                .reviewed(526, "Nearly there.")
                .continued(526, null)
                .readings(510, 20, 6, 4.6)
                .corrected(
                        488,
                        "4.9",
                        "I had left out the two weekends; with them it is 4.9, still under 5.")
                .selfAssessed(485, "Under five percent with weekends.")
                .reviewed(482, "Good, and thank you for correcting the figure yourself.")
                .achieved(482, "4.9 percent in the last month.");
    }

    private void dev() {
        demo.goal("dev", "advanced-techniques", "Learn flow cytometry for the lymphoma panel")
                .because("Only Rosa can gate it, and Rosa has holidays.")
                .longTerm(TECHNICAL_PROFICIENCY)
                .runs(88, -180)
                .climb(
                        "Gating",
                        "watches",
                        "gates with Rosa",
                        "gates, Rosa checks",
                        "reports alone")
                .meets(
                        CLINICAL_EXPERTISE,
                        "A technique few entry-level people touch.",
                        ADVANCED_TECHNIQUES)
                .supports("new-methods", "The panel can then run on five days.")
                .agreed(88)
                .checkIn(61, 1, ON_TRACK, "Ten cases beside Rosa.")
                .checkIn(22, 1, ON_TRACK, "Compensation finally makes sense.");
        demo.goal("dev", "continuing-education", "Hear one hematology lecture a week")
                .longTerm(PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT)
                .because("School was broad, I want depth.")
                .runs(420, 210)
                .increase("Lectures heard", "lectures", 0, 26)
                .meets(
                        PROFESSIONAL_STANDARDS,
                        "Half a year of steady learning.",
                        CONTINUOUS_LEARNING)
                .agreed(420)
                .markedPersonal(419, "Part of his first year.")
                .readings(390, 45, 5, 11, 17)
                .selfAssessed(240, "Seventeen; I fell out of it while moving house.")
                .reviewed(236, "Moving house is a reason. Please finish the list.")
                .continued(236, "Two more months.")
                .checkIn(205, 26, ON_TRACK, "All of them, the last three on one rainy Sunday.")
                .selfAssessed(200, "Done. I will keep one a month.")
                .reviewed(199, "You can hear it in your questions.")
                .achieved(199, "Confirmed from the certificates.");
    }

    private void claire() {
        demo.goal("claire", "patient-safety", "Find clotted coagulation tubes before they run")
                .because("A small clot makes a long PTT, and a long PTT makes somebody bleed.")
                .immediate(QUALITY_AND_COMPLIANCE)
                .runs(118, 6)
                .increase("Tubes checked for clots", "%", 70, 100)
                .reduce("Clots found after reporting a quarter", "clots", 5, 0)
                .meets(HEALTHCARE_OUTCOMES, "Heparin is dosed on this number.", DIAGNOSTIC_CARE)
                .supports(
                        "fewer-rejected-specimens", "Clotted tubes are sent back before they run.")
                .agreed(118)
                .checkIn(90, 82, ON_TRACK, "Two wooden sticks per rack, that is all.")
                .checkIn(59, 91, ON_TRACK, null)
                .checkIn(57, 2, 2, ON_TRACK, null)
                .checkIn(19, 96, AT_RISK, "Nights still skip it when the line is full.");
        demo.goal("claire", "lis-upgrade", "Get rid of the paper coagulation worksheet")
                .immediate(RESEARCH_AND_INNOVATION)
                .jotted(44, "No more paper in coag");
    }

    private void samuel() {
        demo.goal("samuel", "research-and-development", "Compare two D-dimer assays for the ED")
                .because("The ED wants age-adjusted cut-offs and our assay may not carry them.")
                .longTerm(RESEARCH_AND_INNOVATION)
                .runs(290, -60)
                .increase("Paired samples measured", "samples", 0, 200)
                .milestone("Poster accepted")
                .meets(CLINICAL_EXPERTISE, "Thrombosis testing is my field.", TRENDS)
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "Fewer scans for older patients.",
                        INNOVATIVE_TESTING_METHODS)
                .supports("new-methods", "Decides which assay we contract for.")
                .agreed(290)
                .readings(250, 40, 30, 62, 90)
                .selfAssessed(128, "Ninety pairs; the ED research nurse is a great help.")
                .reviewed(122, "On course. Think about the poster deadline.")
                .continued(122, "Poster deadline is in eight weeks.")
                .readings(100, 35, 120, 146)
                .paused(38, "Parental leave until the end of next month.");
        demo.goal(
                        "samuel",
                        "interdepartmental-collaboration",
                        "Transfusion and coagulation at one table")
                .because("Massive transfusions are called in two different places.")
                .longTerm(NETWORKING_AND_COLLABORATION)
                .runs(520, 320)
                .increase("Joint case meetings", "meetings", 0, 6)
                .meets(
                        LEADERSHIP_AND_COLLABORATION,
                        "Two sections that share one patient.",
                        TEAM_PROJECTS)
                .practises(COMMUNICATION, TEAMWORK)
                .supports(
                        "less-red-cell-wastage", "Half of the wasted units come from these calls.")
                .agreed(520)
                .readings(480, 50, 1, 2, 4)
                .selfAssessed(350, "Four of six. Anaesthesia joined the last two.")
                .reviewed(346, "The protocol change in June came from your meetings.")
                .continued(346, null)
                .checkIn(318, 6, ON_TRACK, "Six held, the next half-year is scheduled.")
                .selfAssessed(312, "It runs by itself now.")
                .reviewed(310, "Then it is achieved.")
                .achieved(310, "Six meetings with minutes.");
    }
}
