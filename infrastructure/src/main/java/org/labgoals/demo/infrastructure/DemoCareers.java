package org.labgoals.demo.infrastructure;

import static org.labgoals.career.domain.ActivityKind.COMMITTEE;
import static org.labgoals.career.domain.ActivityKind.INSPECTION_READINESS;
import static org.labgoals.career.domain.ActivityKind.LEADING_ROLE;
import static org.labgoals.career.domain.ActivityKind.LIS_IMPLEMENTATION;
import static org.labgoals.career.domain.ActivityKind.METHOD_IMPLEMENTATION;
import static org.labgoals.career.domain.ActivityKind.PRESENTATION;
import static org.labgoals.career.domain.ActivityKind.PUBLICATION;
import static org.labgoals.career.domain.ActivityKind.RESEARCH;
import static org.labgoals.career.domain.ActivityKind.TEACHING;
import static org.labgoals.career.domain.Rating.BEGINNER;
import static org.labgoals.career.domain.Rating.COMPETENT;
import static org.labgoals.career.domain.Rating.EXPERT;
import static org.labgoals.career.domain.Rating.PROFICIENT;

import org.labgoals.career.domain.CredentialRules;

/** What the people of the demo laboratory hold, learn and do beside the bench. */
final class DemoCareers {

    private final Telling telling;
    private final DemoPeople people;
    private final DemoPapers papers;
    private final CredentialRules rules;

    DemoCareers(
            Telling telling,
            DemoPeople people,
            DemoPapers papers,
            DemoGoals goals,
            CredentialRules rules) {
        this.telling = telling;
        this.people = people;
        this.papers = papers;
        this.rules = rules;
        new TechnologistCareers(this, goals).tell();
        leadership();
        chemistry();
        hematology();
        microbiology();
        bloodBank();
        molecular();
        processing();
    }

    /** Begins the record of a person. */
    WorkingLife of(String person) {
        return new WorkingLife(telling, people, papers, rules, person);
    }

    private void leadership() {
        of("priya")
                .holds("mls-ascp", "20471833", 4, 470)
                .holds("dlm-ascp", "30112", 1, 214)
                .learnedThisAndThat(22);
        of("marcus").holds("sh-ascp", "40981", 4, 610);
        of("daniel").holds("sm-ascp", "41220", 3, 82).learnedThisAndThat(33);
        of("sofia").holds("sbb-ascp", "39014", 4, 540);
        of("yuki").holds("smb-ascp", "52207", 2, 720);
        of("grace").holds("mls-ascp", "19930411", 5, 300);
        of("ruth")
                .holds("mls-ascp", "20290118", 3, 640)
                .did(INSPECTION_READINESS, 300, 240, "Led the mock inspection of all sections");
    }

    private void chemistry() {
        senior(of("lena").holds("mls-ascp", "18822014", 5, 620).holds("sc-ascp", "44120", 2, 260))
                .learnedThisAndThat(27)
                .rated(345, "quality-control", PROFICIENT)
                .did(TEACHING, 420, 410, "Four mornings on control rules for the students")
                .did(INSPECTION_READINESS, 96, "Lead of the self-inspection in chemistry")
                .offersMentoring(
                        88, "quality-control", "Bring your own chart, we read it together.");
        // hardly a point, and the cycle ends in two months
        mid(of("victor").holds("mls-ascp", "22610457", 2, 58))
                .learned(404, "online-course", "Matrix effects in LC-MS/MS", 2, "chemistry")
                .learned(221, "online-course", "Bloodborne pathogens, yearly", 1, "safety")
                .rated(640, "advanced-methods", COMPETENT)
                .rated(330, "advanced-methods", PROFICIENT)
                .did(PRESENTATION, 590, "Poster on sigma metrics, state society")
                .did(METHOD_IMPLEMENTATION, 152, "Vitamin D on the LC-MS/MS: plan and validation")
                .offersMentoring(120, "advanced-methods", "Mass spectrometry without fear.");
        entry(of("tess").holds("mlt-ascp", "24018836", 1, 290))
                .learnedThisAndThat(19)
                .rated(330, "quality-control", COMPETENT);
        of("paulo").holdsUnseen("mls-ascp", "26904471", 1, 985);
        senior(of("omar").holds("mls-ascp", "18931120", 4, 760))
                .learnedThisAndThat(14)
                .rated(310, "operations", COMPETENT)
                .did(LEADING_ROLE, 480, "Lead of the evening and night team")
                .mentored(
                        "kofi",
                        420,
                        330,
                        "routine-testing",
                        "First nights at the core line, two months side by side");
        mid(of("mei").holdsUnseen("mls-ascp", "23300914", 2, 560))
                .learnedThisAndThat(11)
                .did(TEACHING, 380, 252, "Glucose meters explained at the diabetes evenings");
        entry(of("kofi").holds("mls-ascp", "25571020", 1, 318))
                .learnedThisAndThat(17)
                .did(PRESENTATION, 61, "Macro-amylase: a case for the night team")
                .asksForMentor(
                        40, "troubleshooting", "The line stops at night and I stop with it.");
        mid(of("ingrid").holds("mlt-ascp", "21106650", 3, 88))
                .learnedThisAndThat(34)
                .rated(290, "teaching", COMPETENT);
    }

    private void hematology() {
        senior(of("rosa").holds("sh-ascp", "38820", 5, 505))
                .learnedThisAndThat(25)
                .rated(320, "specialty-depth", PROFICIENT)
                .mentored("hannah", 520, 430, "specialty-depth", "Reading the hard smears")
                .did(METHOD_IMPLEMENTATION, 610, 338, "Lead of the change of the hematology line")
                .offersMentoring(64, "specialty-depth", "Wednesdays at the double microscope.");
        mid(of("hannah").holds("mls-ascp", "22150983", 2, 445))
                .learnedThisAndThat(20)
                .rated(160, "specialty-depth", PROFICIENT)
                .did(TEACHING, 200, 190, "Morphology for four students from the college");
        entry(of("dev").holds("mls-ascp", "25733018", 1, 372))
                .learnedThisAndThat(26)
                .asksForMentor(
                        80, "advanced-methods", "Gating is a language and I want to speak it.");
        // ran out twelve days ago with points missing
        entry(of("claire").holds("mlt-ascp", "23870062", 2, -12)).learnedThisAndThat(21);
        mid(of("samuel").holds("mls-ascp", "21902771", 3, 690))
                .learnedThisAndThat(9)
                .did(RESEARCH, 290, "Two D-dimer assays compared, with the ED")
                .did(COMMITTEE, 500, 310, "Transfusion and coagulation case meetings");
        entry(of("noor").holdsUnseen("mls-ascp", "26480153", 1, 705))
                .learned(60, "in-service", "Chemical hygiene and spill drill", 1, "safety")
                .learned(34, "in-service", "The new differential flags", 2, "hematology")
                .asksForMentor(30, "troubleshooting", "Somebody who likes flags and alarms.");
    }

    private void microbiology() {
        senior(of("fatima").holds("mls-ascp", "19560227", 4, 24).holds("sm-ascp", "40077", 3, 430))
                .learnedThisAndThat(36)
                .rated(300, "specialty-depth", PROFICIENT)
                .did(TEACHING, 610, 560, "Night staff trained to read Gram stains")
                .mentored("lucia", 330, 240, "advanced-methods", "Parasitology, until it is hers")
                .offersMentoring(150, "troubleshooting", "Odd plates welcome.");
        entry(of("erik").holdsUnseen("mls-ascp", "25890447", 1, 530)).learnedThisAndThat(8);
        mid(of("lucia").holds("mls-ascp", "21700395", 3, 575).holds("m-ascp", "61448", 1, 205))
                .learnedThisAndThat(24)
                .did(RESEARCH, 260, "Stool PCR against culture, 120 specimens");
        mid(of("anthony").holds("mlt-ascp", "20660718", 4, 610))
                .learnedThisAndThat(13)
                .rated(420, "teaching", COMPETENT)
                .did(LIS_IMPLEMENTATION, 480, 350, "Barcode readers at all six plate readers");
    }

    private void bloodBank() {
        senior(
                        of("beatriz")
                                .holds("sbb-ascp", "37115", 5, 660)
                                .holds("mls-ascp", "18140992", 4, 180))
                .learnedThisAndThat(30)
                .rated(325, "specialty-depth", EXPERT)
                .rated(318, "clinical-consultation", PROFICIENT)
                .mentored("aisha", 260, 170, "specialty-depth", "Antibody panels, one a day")
                .did(LEADING_ROLE, 130, 86, "Stood in for the manager");
        mid(of("peter").holds("mls-ascp", "23118204", 2, 480).holds("bb-ascp", "60881", 1, 330))
                .learnedThisAndThat(18)
                .did(TEACHING, 28, "The Kidd module, taught to the bench");
        entry(of("aisha").holds("mls-ascp", "25390126", 1, 265))
                .learnedThisAndThat(15)
                .did(PRESENTATION, 175, "A masked anti-Jka, regional journal club");
        mid(of("george").holds("fl-tech", "TN48210", 2, 300))
                .givenUp(505, "Moved; no longer works in Florida.")
                .holds("mls-ascp", "20811357", 3, 28)
                .learnedThisAndThat(35)
                .did(LIS_IMPLEMENTATION, 240, "Electronic crossmatch, validation scripts")
                .offersMentoring(70, "document-control", "I have written too many procedures.");
    }

    private void molecular() {
        senior(of("ravi").holds("smb-ascp", "51930", 2, 590))
                .learnedThisAndThat(28)
                .rated(315, "specialty-depth", EXPERT)
                .rated(312, "clinical-consultation", PROFICIENT)
                .did(LEADING_ROLE, 690, 320, "Chair of the regional genomics group")
                .did(PUBLICATION, 205, "Four laboratories, one set of reference samples")
                .offersMentoring(110, "method-validation", "Plans first, pipettes later.");
        mid(of("chloe").holds("mls-ascp", "24220670", 2, 240).earned("mb-ascp", "63015", 322, true))
                .learnedThisAndThat(20)
                .did(METHOD_IMPLEMENTATION, 320, "Library preparation for the myeloid panel");
        mid(of("stefan").holds("mb-ascp", "62770", 2, 190))
                .learnedThisAndThat(16)
                .did(LIS_IMPLEMENTATION, 175, "Sequencing reports into the record");
        entry(of("wanjiru").holds("mls-ascp", "25104883", 1, 215))
                .learnedThisAndThat(12)
                .mentors("erik", 33, "advanced-methods", "Extraction, for the stool PCR");
    }

    private void processing() {
        mid(of("luis").holds("mlt-ascp", "20230557", 4, 390).holds("pbt-ascp", "70216", 2, 455))
                .learnedThisAndThat(12)
                .rated(300, "specimen-handling", PROFICIENT)
                .mentored("mina", 340, 250, "specimen-handling", "The receiving desk, from A to Z");
        of("jamal")
                .rated(560, "specimen-handling", COMPETENT)
                .rated(430, "routine-testing", BEGINNER)
                .rated(300, "teamwork", COMPETENT)
                .asksForMentor(52, "routine-testing", "I want to see the bench behind the window.");
        of("mina")
                .earned("mlt-ascp", "26330975", 120, true)
                .earned("mla-ascp", "81440", 62, false)
                .learned(35, "in-service", "Chemical hygiene and spill drill", 1, "safety")
                .rated(250, "specimen-handling", COMPETENT)
                .rated(110, "teamwork", COMPETENT);
        of("dana")
                .holds("pbt-ascp", "69933", 3, 75)
                .learnedThisAndThat(7)
                .rated(600, "patient-contact", COMPETENT)
                .rated(280, "patient-contact", PROFICIENT)
                .did(TEACHING, 510, 348, "Blood draw for the float nurses, watched and signed off")
                .did(COMMITTEE, 62, "Speaks for phlebotomy at the nursing council");
    }

    /** What a newcomer is rated in their first year, where they have had one. */
    private static WorkingLife entry(WorkingLife life) {
        return life.ratedInTime("specimen-handling", COMPETENT, 690)
                .ratedInTime("routine-testing", BEGINNER, 680)
                .ratedInTime("routine-testing", COMPETENT, 350)
                .ratedInTime("patient-safety", COMPETENT, 345)
                .ratedInTime("communication", BEGINNER, 340)
                .ratedInTime("teamwork", COMPETENT, 170);
    }

    private static WorkingLife mid(WorkingLife life) {
        return life.ratedInTime("routine-testing", PROFICIENT, 700)
                .ratedInTime("quality-control", COMPETENT, 695)
                .ratedInTime("quality-control", PROFICIENT, 360)
                .ratedInTime("troubleshooting", COMPETENT, 355)
                .ratedInTime("communication", COMPETENT, 350);
    }

    private static WorkingLife senior(WorkingLife life) {
        return life.ratedInTime("troubleshooting", PROFICIENT, 705)
                .ratedInTime("method-validation", PROFICIENT, 700)
                .ratedInTime("communication", PROFICIENT, 690)
                .ratedInTime("mentoring", COMPETENT, 685)
                .ratedInTime("mentoring", PROFICIENT, 365)
                .ratedInTime("leading-people", COMPETENT, 360)
                .ratedInTime("accreditation", COMPETENT, 355)
                .ratedInTime("project-leadership", COMPETENT, 350);
    }
}
