package org.labgoals.demo.infrastructure;

import static org.labgoals.goal.domain.Confidence.ON_TRACK;
import static org.labgoals.goal.domain.Criterion.HEALTHCARE_OUTCOMES;
import static org.labgoals.goal.domain.Criterion.LEADERSHIP_AND_COLLABORATION;
import static org.labgoals.goal.domain.Criterion.PROFESSIONAL_STANDARDS;
import static org.labgoals.goal.domain.CriterionPoint.*;
import static org.labgoals.goal.domain.Kind.NETWORKING_AND_COLLABORATION;
import static org.labgoals.goal.domain.Kind.PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT;
import static org.labgoals.goal.domain.Kind.QUALITY_AND_COMPLIANCE;
import static org.labgoals.goal.domain.Kind.TECHNICAL_PROFICIENCY;
import static org.labgoals.goal.domain.SoftSkill.COMMUNICATION;
import static org.labgoals.goal.domain.SoftSkill.TEAMWORK;

/** The goals of receiving, processing and phlebotomy. */
final class ProcessingStories {

    private final DemoGoals demo;

    ProcessingStories(DemoGoals demo) {
        this.demo = demo;
    }

    void tell() {
        luis();
        jamal();
        mina();
        dana();
    }

    private void luis() {
        demo.goal("luis", "turnaround-time", "STAT tubes spinning within six minutes of arrival")
                .because("Everything the benches gain we can lose at the receiving window.")
                .immediate(QUALITY_AND_COMPLIANCE)
                .runs(155, -35)
                .reduce("Median arrival to centrifuge, STAT", "min", 11, 6)
                .increase("STAT tubes scanned on arrival", "%", 72, 98)
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "The first minutes of every emergency result.",
                        EFFICIENCY_AND_ACCURACY)
                .meets(
                        LEADERSHIP_AND_COLLABORATION,
                        "Processing and chemistry count the same clock.",
                        TEAM_PROJECTS)
                .practises(TEAMWORK)
                .supports("faster-emergency-results", "It is the first leg of the way.")
                .forTeam("processing")
                .with("jamal", "Owns the scan at the window.", "m2")
                .with("mina", "Times ten tubes a day.", "m1")
                .agreed(155)
                .contributed("mina", 131, 1, 10.5, ON_TRACK, "Pneumatic tube jams at noon.")
                .contributed("jamal", 126, 2, 80, ON_TRACK, null)
                .contributed("mina", 101, 1, 9, ON_TRACK, null)
                .contributed("mina", 70, 1, 8, ON_TRACK, "A centrifuge just for STATs.")
                .contributed("jamal", 66, 2, 90, ON_TRACK, "Scanner moved to the left hand.")
                .contributed("mina", 39, 1, 7.5, ON_TRACK, null)
                .contributed("jamal", 33, 2, 95, ON_TRACK, null)
                .contributed("mina", 11, 1, 7, ON_TRACK, "Noon is still noon.");
        demo.goal("luis", "leadership-roles", "Train three people to cover my desk")
                .because("When I am ill the window closes.")
                .longTerm(PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT)
                .runs(440, 240)
                .increase("People who can cover", "people", 0, 3)
                .meets(
                        LEADERSHIP_AND_COLLABORATION,
                        "A desk that does not hang on one person.",
                        PEER_TRAINING)
                .agreed(440)
                .markedPersonal(439, "Succession at the desk.")
                .checkIn(390, 1, ON_TRACK, null)
                .checkIn(330, 2, ON_TRACK, "Jamal took a whole week.")
                .selfAssessed(260, "Two and a half.")
                .checkIn(252, 3, ON_TRACK, "Mina is the third.")
                .reviewed(248, "I noticed on your holiday that I noticed nothing.")
                .achieved(248, "Three people, three weeks covered.");
    }

    private void jamal() {
        demo.goal("jamal", "certification", "Medical Laboratory Assistant certificate")
                .because("I want to move to the bench, and this is the first stone.")
                .longTerm(PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT)
                .runs(98, -110)
                .increase("Course hours", "h", 0, 80)
                .milestone("MLA(ASCP) passed")
                .meets(PROFESSIONAL_STANDARDS, "My first certificate.", CERTIFICATIONS)
                .agreed(98)
                .markedPersonal(97, "His first certificate; two study mornings a month.")
                .checkIn(68, 14, ON_TRACK, null)
                .checkIn(37, 30, ON_TRACK, "Evenings with Mina, who has just done it.")
                .checkIn(7, 44, ON_TRACK, null);
        demo.goal("jamal", "quality-control", "Every refrigerator logged, every day")
                .because("The gap in July was mine.")
                .immediate(QUALITY_AND_COMPLIANCE)
                .runs(470, 290)
                .increase("Days without a missing temperature", "%", 88, 100)
                .meets(
                        PROFESSIONAL_STANDARDS,
                        "Samples are only as good as their cold.",
                        QUALITY_IMPROVEMENT)
                .supports("inspection-ready", "Temperature logs are pulled at random.")
                .agreed(470)
                .readings(440, 30, 93, 97, 99)
                .checkIn(350, 100, ON_TRACK, "A month without a hole.")
                .selfAssessed(318, "Two months without a hole.")
                .reviewed(314, "The best logs in the house.")
                .achieved(314, "One hundred percent, two months running.");
    }

    private void mina() {
        demo.goal("mina", "advanced-techniques", "Aliquot and label without a single mix-up")
                .because("New as MLT I, and the aliquots go to everybody.")
                .immediate(TECHNICAL_PROFICIENCY)
                .runs(82, -60)
                .reduce("Aliquot errors a month", "errors", 4, 0)
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "A swapped aliquot is a swapped patient.",
                        EFFICIENCY_AND_ACCURACY)
                .supports("fewer-rejected-specimens", "Aliquot errors end as rejects downstream.")
                .agreed(82)
                .checkIn(54, 2, ON_TRACK, "One patient, one rack, one tray.")
                .checkIn(23, 1, ON_TRACK, null);
        demo.goal("mina", "continuing-education", "Learn enough Spanish for the blood draw room")
                .longTerm(NETWORKING_AND_COLLABORATION)
                .because("Half of the morning patients would understand me better.")
                .jotted(130, "Spanish course")
                .withdrawn(102, null);
        demo.goal("mina", "patient-interaction", "Say what happens next to everybody I draw")
                .because("People ask the person with the needle, and that is me on Tuesdays.")
                .immediate(NETWORKING_AND_COLLABORATION)
                .runs(0, -90)
                .increase("Patients who felt informed", "%", 71, 90)
                .meets(HEALTHCARE_OUTCOMES, "A calm patient is an easier draw.", DIAGNOSTIC_CARE)
                .practises(COMMUNICATION)
                .drafted(8)
                .submitted(7)
                .returned(
                        3,
                        "Lovely idea. Please say who asks the patients, and when, or we shall argue"
                                + " about the figure.");
    }

    private void dana() {
        demo.goal("dana", "patient-interaction", "Fewer second sticks in the children's clinic")
                .because("Eight of a hundred children are stuck twice. Their parents remember.")
                .immediate(NETWORKING_AND_COLLABORATION)
                .runs(300, -20)
                .reduce("Second sticks, children", "%", 8, 4)
                .increase("Colleagues who passed the paediatric course", "people", 1, 5)
                .meets(HEALTHCARE_OUTCOMES, "Less pain and fewer clotted tubes.", DIAGNOSTIC_CARE)
                .meets(
                        LEADERSHIP_AND_COLLABORATION,
                        "With the play specialist of the clinic.",
                        TEAM_PROJECTS)
                .practises(COMMUNICATION, TEAMWORK)
                .supports(
                        "fewer-rejected-specimens",
                        "Children's tubes are clotted three times as often.")
                .agreed(300)
                .readings(265, 35, 7.6, 7.1, 6.4)
                .checkIn(160, 2, 3, ON_TRACK, null)
                .selfAssessed(124, "Vein lights help, the play specialist helps more.")
                .reviewed(119, "The clinic wrote me a letter about you. A good one.")
                .continued(119, null)
                .readings(95, 35, 5.7, 5.1)
                .checkIn(22, 4.6, ON_TRACK, "Numbing cream goes on at the registration desk now.");
        demo.goal(
                        "dana",
                        "regulatory-compliance",
                        "Blood draw competency for all twelve float nurses")
                .because("Float nurses draw for us and nobody had watched them.")
                .immediate(QUALITY_AND_COMPLIANCE)
                .runs(510, 330)
                .increase("Nurses observed and signed off", "people", 0, 12)
                .meets(
                        PROFESSIONAL_STANDARDS,
                        "Whoever draws for us is assessed by us.",
                        QUALITY_IMPROVEMENT)
                .supports("staff-competent-on-time", "Float nurses count as collectors.")
                .agreed(510)
                .readings(475, 40, 4, 7, 10)
                .selfAssessed(352, "Ten. Two left the pool.")
                .reviewed(348, "Then ten it is.")
                .achieved(
                        348,
                        "All who still draw are signed off.",
                        Story.except(1, "Two of the twelve left the float pool."));
        demo.goal("dana", "leadership-roles", "Speak for phlebotomy at the nursing council")
                .because("Decisions about our rounds are made without us.")
                .longTerm(NETWORKING_AND_COLLABORATION)
                .runs(62, -120)
                .increase("Council meetings", "meetings", 0, 5)
                .meets(LEADERSHIP_AND_COLLABORATION, "A seat for twelve people.", LEADERSHIP_ROLES)
                .practises(COMMUNICATION)
                .agreed(62)
                .checkIn(32, 1, ON_TRACK, "First item on the agenda was ours.")
                .checkIn(4, 2, ON_TRACK, null);
    }
}
