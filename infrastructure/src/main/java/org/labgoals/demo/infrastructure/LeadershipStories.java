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
import static org.labgoals.goal.domain.SoftSkill.COMMUNICATION;

/** The goals of managers and directors. */
final class LeadershipStories {

    private final DemoGoals demo;

    LeadershipStories(DemoGoals demo) {
        this.demo = demo;
    }

    void tell() {
        priya();
        marcus();
        daniel();
        sofia();
        yuki();
        grace();
        directors();
    }

    private void priya() {
        demo.goal(
                        "priya",
                        "regulatory-compliance",
                        "Every competency assessment on time in chemistry")
                .because("Eleven of 54 were late last year, most of them on nights.")
                .immediate(QUALITY_AND_COMPLIANCE)
                .runs(140, -90)
                .increase("Assessments on time", "%", 80, 100)
                .meets(
                        PROFESSIONAL_STANDARDS,
                        "It is the law and it is fair to the staff.",
                        QUALITY_IMPROVEMENT)
                .meets(
                        LEADERSHIP_AND_COLLABORATION,
                        "Lena and Omar assess, I keep the calendar.",
                        LEADERSHIP_ROLES)
                .supports("staff-competent-on-time", "Chemistry has the most test systems.")
                .agreed(140)
                .checkIn(110, 84, ON_TRACK, null)
                .checkIn(78, 89, ON_TRACK, "Nights get a fixed day for it.")
                .checkIn(45, 93, ON_TRACK, null)
                .checkIn(14, 95, ON_TRACK, "Three open, all dated.");
        demo.goal("priya", "interdepartmental-collaboration", "A monthly hour with the ED")
                .because("We only met when something had gone wrong.")
                .longTerm(NETWORKING_AND_COLLABORATION)
                .runs(450, 180)
                .increase("Meetings held", "meetings", 0, 8)
                .meets(
                        LEADERSHIP_AND_COLLABORATION,
                        "Both sides bring a figure and a wish.",
                        TEAM_PROJECTS)
                .practises(COMMUNICATION)
                .supports("faster-emergency-results", "The troponin work began at this table.")
                .agreed(450)
                .readings(415, 45, 1, 2, 4)
                .selfAssessed(282, "Four. They bring figures now, too.")
                .reviewed(278, "I hear it from the ED's chief as well.")
                .continued(278, null)
                .readings(250, 40, 6, 8)
                .selfAssessed(190, "Eight, and the ninth is in the diary.")
                .reviewed(186, "Exemplary.")
                .achieved(186, "Minutes of eight meetings.");
    }

    private void marcus() {
        demo.goal("marcus", "quality-control", "Manual differentials under a fifth of all counts")
                .because("We look at far more smears than the criteria ask for.")
                .immediate(QUALITY_AND_COMPLIANCE)
                .runs(125, -80)
                .reduce("Counts that go to a manual differential", "%", 29, 20)
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "Eyes for the smears that need them.",
                        EFFICIENCY_AND_ACCURACY)
                .supports("faster-emergency-results", "Smears hold up the morning line.")
                .agreed(125)
                .readings(95, 30, 27, 25.5)
                .checkIn(31, 24, ON_TRACK, "New review criteria since the first of the month.");
    }

    private void daniel() {
        demo.goal("daniel", "leadership-roles", "One-to-one with everybody, once a month")
                .because("The last survey said: we see Daniel when a plate is missing.")
                .longTerm(PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT)
                .runs(165, -40)
                .increase("Conversations held as planned", "%", 35, 90)
                .meets(LEADERSHIP_AND_COLLABORATION, "Listening before managing.", LEADERSHIP_ROLES)
                .practises(COMMUNICATION)
                .agreed(165)
                .markedPersonal(164, "His own growth as a manager.")
                .checkIn(135, 50, ON_TRACK, null)
                .checkIn(101, 66, ON_TRACK, "Nights at 06:30, with coffee.")
                .checkIn(68, 78, ON_TRACK, null)
                .checkIn(29, 84, ON_TRACK, null);
    }

    private void sofia() {
        demo.goal("sofia", "patient-safety", "Rehearse a massive transfusion every quarter")
                .because("The real one came eight months after the last rehearsal.")
                .longTerm(QUALITY_AND_COMPLIANCE)
                .runs(400, -30)
                .increase("Rehearsals held", "rehearsals", 0, 5)
                .reduce("Call to first cooler", "min", 17, 10)
                .meets(HEALTHCARE_OUTCOMES, "Minutes are blood.", DIAGNOSTIC_CARE)
                .meets(
                        LEADERSHIP_AND_COLLABORATION,
                        "Theatre, ED, transport and us.",
                        TEAM_PROJECTS)
                .supports("less-red-cell-wastage", "Rehearsed calls return usable units.")
                .agreed(400)
                .checkIn(360, 1, ON_TRACK, "Chaos, usefully.")
                .checkIn(359, 2, 15, ON_TRACK, null)
                .checkIn(270, 2, ON_TRACK, null)
                .selfAssessed(222, "Two held. Transport is the weak link.")
                .reviewed(217, "Then invite transport to the planning.")
                .continued(217, null)
                .checkIn(180, 3, ON_TRACK, "Transport came.")
                .checkIn(179, 2, 12, ON_TRACK, null)
                .paused(130, "Six weeks of leave; Beatriz stands in.")
                .resumed(85, "Back.")
                .checkIn(72, 4, ON_TRACK, null)
                .selfAssessed(45, "Four, and twelve minutes became eleven.")
                .reviewed(41, "One more and one more minute.")
                .continued(41, null)
                .checkIn(16, 2, 11, ON_TRACK, null);
    }

    private void yuki() {
        demo.goal("yuki", "research-and-development", "A pharmacogenomics service worth its price")
                .because("Cardiology asks monthly and finance asks what it would cost.")
                .longTerm(RESEARCH_AND_INNOVATION)
                .runs(230, -200)
                .climb("Business case", "question", "figures", "draft", "board decision")
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "The right dose from the first day.",
                        INNOVATIVE_TESTING_METHODS)
                .supports("new-methods", "It would be next year's new service.")
                .agreed(230)
                .checkIn(190, 1, ON_TRACK, "Send-out volume for two years is in.")
                .checkIn(120, 1, AT_RISK, "Price of the panel went up by a fifth.")
                .selfAssessed(58, "The figures are honest, and that is why the draft is late.")
                .reviewed(54, "Honest is what the board needs.")
                .continued(54, null)
                .checkIn(21, 2, ON_TRACK, "Draft is with finance.");
    }

    private void grace() {
        var label =
                demo.goal(
                                "grace",
                                "quality-control",
                                "Rejected specimens under 0.3 percent, house-wide")
                        .because(
                                "A surveyed median is 0.31 and the best tenth are at 0.06. We can.")
                        .immediate(QUALITY_AND_COMPLIANCE)
                        .runs(310, -150)
                        .reduce("Specimens rejected", "%", 0.64, 0.3)
                        .meets(
                                HEALTHCARE_OUTCOMES,
                                "Nobody likes to be drawn twice.",
                                EFFICIENCY_AND_ACCURACY)
                        .meets(
                                LEADERSHIP_AND_COLLABORATION,
                                "Six sections, one list of reasons.",
                                TEAM_PROJECTS)
                        .supports("fewer-rejected-specimens", "It is this objective's own figure.");
        label.agreed(310)
                .readings(280, 32, 0.61, 0.58, 0.55)
                .proposed(
                        190,
                        "Surgery's bedside printers arrive in two batches; half a year is not"
                                + " enough.",
                        label.until(-210))
                .accepted(187)
                .selfAssessed(135, "0.55. Labels are done, clotting is next.")
                .reviewed(131, "Fair. Share Amira's numbers with the other floors.")
                .continued(131, null)
                .readings(110, 34, 0.5, 0.44)
                .checkIn(20, 0.41, ON_TRACK, "Amira's floor is the first under the target.");
    }

    private void directors() {
        demo.goal("helen", "interdepartmental-collaboration", "The laboratory at the quality board")
                .because("Our figures are in their report, our voice is not in their room.")
                .longTerm(NETWORKING_AND_COLLABORATION)
                .runs(215, -150)
                .increase("Board meetings with a laboratory item", "meetings", 0, 6)
                .meets(LEADERSHIP_AND_COLLABORATION, "Speaking for forty people.", LEADERSHIP_ROLES)
                .supports("inspection-ready", "Quality is asked about where it is decided.")
                .agreed(215)
                .readings(180, 60, 1, 2)
                .selfAssessed(36, "Two. The third was about us and without us.")
                .reviewed(33, "Then ask to see the agenda a week ahead.")
                .continued(33, "Agenda is asked for a week ahead.")
                .checkIn(17, 3, ON_TRACK, "On the agenda, twenty minutes.");
        demo.goal("tomasz", "research-and-development", "Two papers from this laboratory a year")
                .because("We collect good data and let them sleep.")
                .longTerm(RESEARCH_AND_INNOVATION)
                .runs(400, 60)
                .increase("Papers accepted", "papers", 0, 2)
                .meets(CLINICAL_EXPERTISE, "What we learn should be checked by others.", TRENDS)
                .agreed(400)
                .markedPersonal(399, "Academic work beside the laboratory's objectives.")
                .checkIn(330, 0, AT_RISK, "Victor's manuscript needs a new data set.")
                .selfAssessed(222, "None yet, one in review.")
                .reviewed(217, "One in review is not none.")
                .continued(217, null)
                .checkIn(120, 1, ON_TRACK, "Accepted, with minor changes.")
                .selfAssessed(50, "One accepted, one withdrawn with good reason.")
                .reviewed(
                        44,
                        "The second was the right one to stop. What shall become of this goal: next"
                                + " year's two, or an end?");
    }
}
