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
import static org.labgoals.goal.domain.Kind.TECHNICAL_PROFICIENCY;
import static org.labgoals.goal.domain.SoftSkill.COMMUNICATION;
import static org.labgoals.goal.domain.SoftSkill.PROBLEM_SOLVING;
import static org.labgoals.goal.domain.SoftSkill.TEAMWORK;

/** The goals of the chemistry bench in the evening and at night. */
final class ChemistryNightStories {

    private final DemoGoals demo;

    ChemistryNightStories(DemoGoals demo) {
        this.demo = demo;
    }

    void tell() {
        omar();
        mei();
        kofi();
        ingrid();
    }

    private void omar() {
        demo.goal("omar", "turnaround-time", "Call every critical potassium within five minutes")
                .because(
                        "Our median from result to call is nine minutes at night; the surveyed"
                                + " median is four.")
                .immediate(QUALITY_AND_COMPLIANCE)
                .runs(189, -20)
                .reduce("Median result to call, nights", "min", 9, 5)
                .increase("Calls with read-back recorded", "%", 86, 100)
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "A high potassium is treated in minutes or it is too late.",
                        DIAGNOSTIC_CARE)
                .meets(
                        LEADERSHIP_AND_COLLABORATION,
                        "The night team agreed on who calls while the others repeat.",
                        TEAM_PROJECTS)
                .practises(COMMUNICATION)
                .supports("faster-emergency-results", "The call is the last step to the clinician.")
                .agreed(189)
                .checkIn(160, 8.5, ON_TRACK, "The phone list was two years old.")
                .checkIn(131, 7, ON_TRACK, null)
                .checkIn(129, 2, 93, ON_TRACK, null)
                .checkIn(99, 6.5, ON_TRACK, "Charge nurses carry one phone per floor now.")
                .checkIn(70, 6, ON_TRACK, null)
                .checkIn(40, 5.5, ON_TRACK, "Fewer calls go through the switchboard.")
                .checkIn(39, 2, 98, ON_TRACK, null)
                .checkIn(12, 5.5, ON_TRACK, "Stuck at five and a half, mostly the step-down unit.");
        demo.goal("omar", "leadership-roles", "Grow into the lead of the night team")
                .because("I was asked to lead it and have never written a roster in my life.")
                .longTerm(PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT)
                .runs(500, 280)
                .climb("Roster", "shadows", "drafts with help", "owns it")
                .reduce("Unfilled night shifts a quarter", "shifts", 11, 3)
                .meets(
                        LEADERSHIP_AND_COLLABORATION,
                        "The first time I answer for more than my own bench.",
                        LEADERSHIP_ROLES)
                .practises(COMMUNICATION, TEAMWORK)
                .agreed(500)
                .markedPersonal(500, "Growing into the lead position.")
                .checkIn(455, 1, ON_TRACK, null)
                .checkIn(410, 2, 8, ON_TRACK, "Asked people first, then wrote the roster.")
                .checkIn(350, 2, ON_TRACK, "The autumn roster was mine alone.")
                .selfAssessed(
                        325, "I own the roster. Still too polite when somebody cancels twice.")
                .reviewed(322, "The team says nights have become calm. Work on the hard talks.")
                .continued(322, "Until the holiday roster is through.")
                .checkIn(290, 2, 3, ON_TRACK, "Holidays filled.")
                .selfAssessed(284, "Three open shifts in the quarter, and I had the hard talk.")
                .reviewed(281, "Exactly what we hoped for.")
                .achieved(281, "Confirmed, and thank you for the holidays.");
    }

    private void mei() {
        demo.goal("mei", "quality-control", "Cut repeat runs on the blood gas analyser by half")
                .because("Every repeat at night means a second syringe from intensive care.")
                .immediate(QUALITY_AND_COMPLIANCE)
                .runs(0, -150)
                .reduce("Repeat runs a week", "runs", 14, 7)
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "Fewer repeats, less blood taken, quicker ventilator decisions.",
                        EFFICIENCY_AND_ACCURACY)
                .practises(PROBLEM_SOLVING)
                .supports("faster-emergency-results", "Blood gases are ICU's fastest question.")
                .drafted(11)
                .submitted(9);
        demo.goal("mei", "certification", "Become a Technologist in Chemistry")
                .because("I want the paper for what I do every night.")
                .longTerm(PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT)
                .runs(135, -45)
                .increase("Chapters worked through", "chapters", 0, 24)
                .milestone("C(ASCP) passed")
                .meets(
                        PROFESSIONAL_STANDARDS,
                        "A category certificate in the section where I work.",
                        CERTIFICATIONS)
                .agreed(135)
                .markedPersonal(134, "Personal certification.")
                .checkIn(107, 5, ON_TRACK, null)
                .checkIn(77, 10, ON_TRACK, "Toxicology is more fun than expected.")
                .checkIn(46, 12, AT_RISK, "Two colleagues out, no study on night shifts.")
                .checkIn(13, 14, OFF_TRACK, "Four chapters behind. I may need to move the exam.");
        demo.goal("mei", "patient-interaction", "Explain glucose meters at the diabetes evening")
                .because("Patients bring meters that disagree with us and nobody explains why.")
                .immediate(NETWORKING_AND_COLLABORATION)
                .runs(420, 250)
                .increase("Evenings with a lab table", "evenings", 0, 4)
                .meets(
                        LEADERSHIP_AND_COLLABORATION,
                        "Together with the diabetes nurses.",
                        TEAM_PROJECTS)
                .practises(COMMUNICATION)
                .agreed(420)
                .markedPersonal(415, "Outreach that no lab objective covers.")
                .readings(380, 45, 1, 2, 3)
                .selfAssessed(255, "Three of four; the December one fell to the flu.")
                .reviewed(252, "Good voice for the laboratory. The fourth does not matter.")
                .achieved(
                        252,
                        "Three full evenings, and the nurses ask for more.",
                        Story.except(1, "The December evening was cancelled by the hospital."));
    }

    private void kofi() {
        demo.goal("kofi", "advanced-techniques", "Be signed off on the immunoassay line")
                .because("I am the only one on nights who cannot run it alone.")
                .immediate(TECHNICAL_PROFICIENCY)
                .runs(177, -15)
                .increase("Competency elements completed", "of 6", 1, 6)
                .meets(
                        CLINICAL_EXPERTISE,
                        "Hormones, tumour markers and troponin all run on this line.",
                        KEY_LAB_SPECIALTIES)
                .supports("staff-competent-on-time", "All six elements inside the first year.")
                .agreed(177)
                .checkIn(150, 2, ON_TRACK, "Direct observation with Omar.")
                .checkIn(118, 3, ON_TRACK, null)
                .checkIn(85, 4, ON_TRACK, "Blind samples, all within limits.")
                .checkIn(55, 5, ON_TRACK, "Maintenance watched by Lena.")
                .checkIn(16, 6, ON_TRACK, "Problem-solving talk done. That was the last one.")
                .selfAssessed(
                        6,
                        "All six elements are signed. I can read the QC charts now and not only the"
                                + " flags.");
        demo.goal("kofi", "continuing-education", "One case of the week for the night team")
                .because("Nights never hear the teaching rounds.")
                .longTerm(NETWORKING_AND_COLLABORATION)
                .runs(110, -70)
                .increase("Cases presented", "cases", 0, 20)
                .meets(
                        LEADERSHIP_AND_COLLABORATION,
                        "Everybody on nights prepares one in turn.",
                        PEER_TRAINING)
                .practises(COMMUNICATION)
                .agreed(110)
                .checkIn(88, 3, ON_TRACK, null)
                .checkIn(60, 6, ON_TRACK, "Ingrid's macro-amylase was the best so far.")
                .checkIn(28, 10, ON_TRACK, "Half way. Ten minutes at 03:30 works.");
    }

    private void ingrid() {
        demo.goal("ingrid", "regulatory-compliance", "Rewrite the downtime procedure for nights")
                .because("During the last outage we faxed from memory.")
                .immediate(QUALITY_AND_COMPLIANCE)
                .runs(142, -25)
                .climb("Procedure", "collected", "drafted", "rehearsed", "approved")
                .meets(
                        PROFESSIONAL_STANDARDS,
                        "An outage is when a written procedure matters most.",
                        QUALITY_IMPROVEMENT)
                .supports("inspection-ready", "The surveyors asked for the rehearsal record.")
                .agreed(142)
                .checkIn(118, 1, ON_TRACK, "Draft is with Carlos for the LIS part.");
        demo.goal("ingrid", "patient-safety", "No sharps injury on our shift for a year")
                .because("Two in one winter were two too many.")
                .longTerm(QUALITY_AND_COMPLIANCE)
                .runs(700, 335)
                .reduce("Sharps injuries a quarter", "injuries", 2, 0)
                .meets(
                        HEALTHCARE_OUTCOMES,
                        "We cannot look after anybody from the emergency room ourselves.",
                        EFFICIENCY_AND_ACCURACY)
                .agreed(700)
                .markedPersonal(699, "A shift's own promise to itself.")
                .checkIn(610, 1, AT_RISK, "One, recapping a needle.")
                .checkIn(540, 0, ON_TRACK, null)
                .selfAssessed(521, "Safety needles everywhere since summer.")
                .reviewed(518, "Keep counting for the full year.")
                .continued(518, null)
                .checkIn(430, 0, ON_TRACK, null)
                .checkIn(345, 0, ON_TRACK, "A year since the last one.")
                .selfAssessed(341, "None in twelve months.")
                .reviewed(338, "Well done, all of you.")
                .achieved(338, "Confirmed with employee health.");
    }
}
