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
import static org.labgoals.goal.domain.SoftSkill.PROBLEM_SOLVING;
import static org.labgoals.goal.domain.SoftSkill.TEAMWORK;

/** The goals of the blood bank. */
final class BloodBankStories {

    private final DemoGoals demo;

    BloodBankStories(DemoGoals demo) {
        this.demo = demo;
    }

    void tell() {
        beatriz();
        peter();
        aisha();
        george();
    }

    private void beatriz() {
        demo.goal("beatriz", "patient-safety", "Red-cell wastage under half a percent")
                .because(
                        "We throw away 1.3 percent of our red cells. Each unit was somebody's"
                                + " afternoon in a chair.")
                .immediate(QUALITY_AND_COMPLIANCE)
                .runs(345, -25)
                .reduce("Red-cell units wasted", "%", 1.3, 0.5)
                .reduce("Units returned too warm a month", "units", 12, 3)
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "O negative is there when it is needed.",
                        EFFICIENCY_AND_ACCURACY)
                .meets(
                        LEADERSHIP_AND_COLLABORATION,
                        "Theatre, the helicopter crew and the blood bank share one cooler plan.",
                        TEAM_PROJECTS)
                .practises(COMMUNICATION)
                .supports("less-red-cell-wastage", "It is this objective's own figure.")
                .forTeam("blood-bank")
                .with("george", "Runs the cooler audits.", "m2")
                .with("aisha", "Counts the wasted units each month.", "m1")
                .agreed(345)
                .contributed("aisha", 315, 1, 1.25, ON_TRACK, null)
                .contributed("george", 312, 2, 11, ON_TRACK, "Theatre four returns most of them.")
                .contributed("aisha", 285, 1, 1.1, ON_TRACK, null)
                .contributed(
                        "aisha", 254, 1, 0.95, ON_TRACK, "Short-dated units go to oncology first.")
                .contributed("george", 236, 2, 8, ON_TRACK, null)
                .contributed("aisha", 222, 1, 0.9, ON_TRACK, null)
                .selfAssessed(170, "From 1.3 to 0.9; coolers with loggers are ordered.")
                .reviewed(165, "Steady. The loggers should bring the rest.")
                .continued(165, "Until the loggers have been in use for a season.")
                .contributed("aisha", 140, 1, 0.8, ON_TRACK, "Loggers in three coolers.")
                .contributed("george", 112, 2, 5, ON_TRACK, null)
                .contributed("aisha", 108, 1, 0.72, ON_TRACK, null)
                .contributed("aisha", 76, 1, 0.66, ON_TRACK, null)
                .contributed(
                        "aisha", 45, 1, 0.58, ON_TRACK, "The trauma packs are now split in two.")
                .contributed("george", 41, 2, 4, ON_TRACK, null)
                .contributed("aisha", 13, 1, 0.55, ON_TRACK, null);
        demo.goal("beatriz", "leadership-roles", "Stand in for Sofia and learn the budget")
                .because("If I want to manage one day I have to have done it once.")
                .longTerm(PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT)
                .runs(150, -30)
                .increase("Weeks in charge", "weeks", 0, 8)
                .milestone("Reagent budget for next year submitted")
                .meets(
                        LEADERSHIP_AND_COLLABORATION,
                        "A dated, real responsibility.",
                        LEADERSHIP_ROLES)
                .agreed(150)
                .markedPersonal(149, "Her way towards a management position.")
                .checkIn(
                        108,
                        3,
                        ON_TRACK,
                        "The first schedule conflict was worse than any antibody.")
                .checkIn(84, 6, ON_TRACK, "Six weeks, nobody ran away.")
                .reached(20, 2, "Submitted, and only one line came back red.");
    }

    private void peter() {
        demo.goal("peter", "certification", "Specialist in Blood Banking in May")
                .because("Antibody work-ups are the part of the day I look forward to.")
                .longTerm(PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT)
                .runs(220, -165)
                .increase("SBB course modules", "modules", 0, 14)
                .milestone("SBB(ASCP) passed")
                .meets(CLINICAL_EXPERTISE, "Immunohematology to the bottom.", KEY_LAB_SPECIALTIES)
                .meets(PROFESSIONAL_STANDARDS, "The specialist certificate.", CERTIFICATIONS)
                .agreed(220)
                .markedPersonal(219, "His certificate; the hospital pays half.")
                .readings(180, 45, 3, 6)
                .askedToAssess(60)
                .selfAssessed(52, "Six of fourteen. Genetics is slow going, serology is not.")
                .reviewed(47, "Good pace. I would like you to teach one module back to us.")
                .continued(47, "Teaches one module to the bench.")
                .checkIn(27, 8, ON_TRACK, "Taught the Kidd module on Friday.");
        demo.goal(
                        "peter",
                        "research-and-development",
                        "Molecular typing for our sickle-cell patients")
                .because("Extended matching prevents the antibodies we keep finding.")
                .longTerm(RESEARCH_AND_INNOVATION)
                .runs(500, 250)
                .increase("Patients typed and on file", "patients", 4, 40)
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "Better matched blood, fewer delayed reactions.",
                        INNOVATIVE_TESTING_METHODS)
                .practises(TEAMWORK)
                .agreed(500)
                .markedPersonal(495, "Until the lab has an objective for it.")
                .readings(455, 45, 11, 19, 26)
                .selfAssessed(318, "Twenty-six. Clinic days fix the pace.")
                .reviewed(314, "Worth finishing.")
                .continued(314, null)
                .readings(285, 30, 33, 38)
                .selfAssessed(246, "Thirty-eight of forty; two moved away.")
                .reviewed(243, "Everybody who still comes is typed.")
                .achieved(
                        243,
                        "All patients under care are on file.",
                        Story.except(1, "Two of the forty moved to another city."));
    }

    private void aisha() {
        demo.goal("aisha", "advanced-techniques", "Resolve a three-antibody panel on my own")
                .because("At night there is nobody to ask but the clock.")
                .immediate(TECHNICAL_PROFICIENCY)
                .runs(121, -40)
                .climb(
                        "Panels",
                        "single antibody",
                        "two antibodies",
                        "two with one masked",
                        "three antibodies")
                .meets(CLINICAL_EXPERTISE, "The craft of the blood bank.", ADVANCED_TECHNIQUES)
                .drafted(126)
                .submitted(124)
                .decidedBy("beatriz")
                .activated(121)
                .markedPersonal(120, "Growing into night duty.")
                .checkIn(103, 1, ON_TRACK, "Anti-K and anti-E, clean.")
                .checkIn(64, 2, ON_TRACK, "Masked anti-Jka, found it on the second cell.")
                .checkIn(21, 2, ON_TRACK, "Old samples from the freezer for practice.");
        demo.goal("aisha", "continuing-education", "Join the regional blood bank journal club")
                .because("Most of what is new comes from there.")
                .longTerm(NETWORKING_AND_COLLABORATION)
                .runs(330, 130)
                .increase("Sessions attended", "sessions", 0, 5)
                .meets(
                        PROFESSIONAL_STANDARDS,
                        "Steady learning with other hospitals.",
                        CONTINUOUS_LEARNING)
                .agreed(330)
                .markedPersonal(329, "Her own learning.")
                .readings(300, 45, 1, 2, 3)
                .selfAssessed(160, "Three, and I presented once.")
                .reviewed(157, "Presenting counts twice.")
                .continued(157, null)
                .readings(138, 6, 5)
                .selfAssessed(129, "Five sessions.")
                .reviewed(127, "Keep going without a goal for it.")
                .achieved(127, "Five sessions, one presented.");
    }

    private void george() {
        demo.goal("george", "quality-control", "Daily reagent QC finished before eight")
                .because("The first type and screen waits for it.")
                .immediate(QUALITY_AND_COMPLIANCE)
                .runs(560, 370)
                .increase("Days with QC finished by 08:00", "%", 55, 95)
                .meets(HEALTHCARE_OUTCOMES, "Theatre starts on time.", EFFICIENCY_AND_ACCURACY)
                .supports("inspection-ready", "QC before patients, every day, on paper.")
                .agreed(560)
                .readings(525, 35, 66, 79, 88)
                .selfAssessed(395, "Weekends are the rest.")
                .reviewed(391, "Then fix the weekends and we are done.")
                .continued(391, null)
                .checkIn(375, 96, ON_TRACK, "The weekend person starts with it now.")
                .selfAssessed(373, "Ninety-six.")
                .reviewed(372, "Confirmed by the log.")
                .achieved(372, "96 percent over a month.");
        demo.goal("george", "lis-upgrade", "Electronic crossmatch for eligible patients")
                .because("Half of our crossmatches could be done by the computer, safely.")
                .longTerm(RESEARCH_AND_INNOVATION)
                .runs(240, -100)
                .increase("Validation scripts passed", "scripts", 0, 48)
                .reduce("Minutes from request to issue", "min", 41, 15)
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "Blood in minutes for planned surgery.",
                        INNOVATIVE_TESTING_METHODS)
                .practises(PROBLEM_SOLVING)
                .supports("new-methods", "The last hospital in the region without it.")
                .agreed(240)
                .readings(205, 40, 9, 20, 27)
                .selfAssessed(62, "Twenty-seven; ABO discrepancy logic failed twice, rightly so.")
                .reviewed(56, "Better now than live. Dr. Wieczorek has to sign the rest.")
                .continued(56, null)
                .checkIn(19, 31, AT_RISK, "The vendor owes us a patch.");
    }
}
