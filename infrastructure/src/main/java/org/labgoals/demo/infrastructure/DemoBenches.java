package org.labgoals.demo.infrastructure;

import static org.labgoals.competency.domain.Element.KNOWN_SAMPLES;
import static org.labgoals.competency.domain.Element.MAINTENANCE;
import static org.labgoals.competency.domain.Element.PROBLEM_SOLVING;
import static org.labgoals.competency.domain.Element.RECORDING_AND_REPORTING;
import static org.labgoals.competency.domain.Element.RECORDS_REVIEW;
import static org.labgoals.competency.domain.Element.TEST_PERFORMANCE;
import static org.labgoals.competency.domain.ElementOutcome.SATISFACTORY;

/** Who runs which test system, and how their competency was assessed in two years. */
final class DemoBenches {

    private final Telling telling;
    private final DemoPeople people;
    private final DemoSystems systems;
    private final DemoDuties duties;
    private final DemoPapers papers;

    DemoBenches(
            Telling telling,
            DemoPeople people,
            DemoSystems systems,
            DemoDuties duties,
            DemoPapers papers) {
        this.telling = telling;
        this.people = people;
        this.systems = systems;
        this.duties = duties;
        this.papers = papers;
        chemistryDays();
        chemistryNights();
        hematology();
        microbiology();
        bloodBank();
        molecular();
        pointOfCare();
    }

    private void chemistryDays() {
        on("amira", "core").runsThroughout(990).assessed(668, 318);
        on("amira", "immuno").runsThroughout(930).assessed(700, 351);
        on("amira", "gas").runs(421).assessed(218);
        on("amira", "osmo").runs(361).assessed(20);
        on("lena", "core").runsThroughout(2_420).assessed(640, 290);
        on("lena", "immuno").runsThroughout(2_400).assessed(598, 248);
        on("lena", "gas").runs(2_300).assessed(190);
        on("lena", "lcms").runs(1_300).assessed(500, 150);
        on("victor", "core").runsThroughout(1_600).assessed(600, 255);
        on("victor", "immuno").runsThroughout(1_500).assessed(545, 205);
        on("victor", "lcms").runs(900).assessed(375);
        tess();
        on("paulo", "core").learns(12);
    }

    /** One element went wrong, was trained again and assessed again before she went on alone. */
    private void tess() {
        on("tess", "core")
                .runsThroughout(870)
                .assessed(470)
                .assessedAfterRetraining(
                        122,
                        KNOWN_SAMPLES,
                        "Dilutions calculated together on six old samples, then four alone, all"
                                + " right.");
        on("tess", "urine").runs(820).assessed(630, 285);
        on("tess", "gas").runs(520).assessed(160);
    }

    private void chemistryNights() {
        on("omar", "core").runsThroughout(2_300).assessed(575, 228);
        on("omar", "immuno").runsThroughout(2_200).assessed(530, 182);
        on("omar", "gas").runs(2_100).assessed(450, 98);
        on("mei", "core").runsThroughout(1_350).assessed(610, 262);
        on("mei", "gas").runs(1_300).assessed(395);
        on("mei", "urine").runs(1_200).assessed(420, 72);
        on("kofi", "core").runsThroughout(612).assessed(402, 224);
        kofi();
        on("ingrid", "core").runsThroughout(2_100).assessed(384);
        on("ingrid", "gas").runs(1_900).assessed(480, 135);
        // away when the others were trained on the new troponin
        on("ingrid", "immuno").runs(1_800).assessed(500, 165);
    }

    /** As his goal tells it, element by element. */
    private void kofi() {
        var line = on("kofi", "immuno").runsThroughout(212);
        line.element(RECORDS_REVIEW, 178, SATISFACTORY);
        line.element(TEST_PERFORMANCE, 150, SATISFACTORY);
        line.element(RECORDING_AND_REPORTING, 118, SATISFACTORY);
        line.element(
                KNOWN_SAMPLES,
                85,
                papers.of(
                        "kofi",
                        "Blind samples troponin.pdf",
                        "Blind samples",
                        people.member("kofi").name(),
                        "Immunoassay line, five blind samples",
                        "All within the limits of the survey."));
        line.element(MAINTENANCE, 56, SATISFACTORY);
        line.element(PROBLEM_SOLVING, 17, SATISFACTORY);
        line.complete(14);
    }

    private void hematology() {
        on("rosa", "cbc").runsThroughout(2_600).assessed(300);
        on("rosa", "smear").runs(2_600).assessed(590, 240);
        on("rosa", "flow").runs(1_400).assessed(430, 80);
        on("hannah", "cbc").runsThroughout(1_700).assessed(520, 170);
        on("hannah", "smear").runs(1_500).assessed(460, 110);
        on("hannah", "coag").runs(1_600).assessed(210);
        on("dev", "cbc").runsThroughout(535).assessed(330, 148);
        on("dev", "smear").runs(300).assessed(104);
        on("dev", "flow").learns(85);
        on("claire", "cbc").runsThroughout(1_150).assessed(555, 200);
        on("claire", "coag").runs(1_100).assessed(354);
        on("claire", "esr").runs(900).assessed(500).stopped(241);
        // on leave when it fell due
        on("samuel", "coag").runs(1_900).assessed(730, 380);
        on("samuel", "cbc").runsThroughout(1_800).assessed(125);
        on("noor", "cbc").runs(226).assessed(27);
        on("noor", "coag")
                .runs(118)
                .mistaken(
                        PROBLEM_SOLVING,
                        12,
                        11,
                        "Signed for the wrong person: it was Dev who found the short draw.");
    }

    private void microbiology() {
        on("jonah", "bottles").runs(1_500).assessed(660, 312);
        on("jonah", "maldi").runs(1_100).assessed(690, 349);
        on("jonah", "suscept").runs(1_000).assessed(540, 195);
        on("fatima", "maldi").runs(1_950).assessed(470, 128);
        on("fatima", "suscept").runs(1_900).assessed(235);
        on("erik", "bottles").runs(450).assessed(265, 82);
        on("erik", "maldi").runs(228).failing(KNOWN_SAMPLES, 16);
        on("lucia", "bottles").runs(1_700).assessed(215);
        on("lucia", "maldi").runs(1_300).assessed(510, 155);
        on("lucia", "suscept").runs(1_200).assessed(90);
        on("anthony", "bottles").runs(2_400).assessed(620, 275);
        on("anthony", "suscept").runs(2_000).assessed(402);
    }

    private void bloodBank() {
        on("beatriz", "gel").runs(2_600).assessed(250);
        on("beatriz", "panel").runs(2_600).assessed(585, 225);
        on("peter", "gel").runs(1_300).assessed(490, 140);
        on("peter", "panel").runs(1_100).assessed(358);
        on("aisha", "gel").runs(672).assessed(465, 284);
        on("aisha", "panel").runs(200).underWay(58, 41, 22);
        on("george", "gel").runs(2_200).assessed(433, 88);
        on("george", "panel").runs(2_000).assessed(180);
    }

    private void molecular() {
        on("ravi", "pcr").runs(1_380).assessed(560, 212);
        on("chloe", "cartridge").runs(1_100).assessed(505, 158);
        on("chloe", "pcr").runs(900).assessed(95);
        on("stefan", "pcr").runs(940).assessed(410, 66);
        // five of six, as her goal tells it
        on("wanjiru", "cartridge").runs(408).assessed(208, 30);
        on("wanjiru", "pcr").runs(186).underWay(119, 110, 60, 53, 19);
    }

    /** Waived: no duty needed, once a year, with the elements that the laboratory chose. */
    private void pointOfCare() {
        on("dana", "meters").runs(1_900).assessed(560, 215);
        on("luis", "meters").runs(1_500).assessed(345);
        on("jamal", "meters").runs(580).assessed(240);
        on("jamal", "rapid").runs(400).assessed(60);
        on("mina", "meters").runs(350).assessed(12);
        on("mina", "rapid").runs(75);
        on("tomasz", "wetmount").runs(2_000).assessed(610, 260);
    }

    private AtTheBench on(String person, String system) {
        return new AtTheBench(telling, people, duties, person, systems.system(system));
    }
}
