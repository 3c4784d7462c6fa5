package org.labgoals.demo.infrastructure;

import static org.labgoals.competency.domain.Complexity.HIGH;
import static org.labgoals.competency.domain.Complexity.MODERATE;
import static org.labgoals.competency.domain.Complexity.PROVIDER_PERFORMED;
import static org.labgoals.competency.domain.Complexity.WAIVED;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.Complexity;
import org.labgoals.competency.domain.TestSystemCommand;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.competency.domain.UsedMethod;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.Standing;

/** The test systems of the demo laboratory, and what changed about them. */
final class DemoSystems {

    static final String CHEMISTRY = "Chemistry";
    static final String HEMATOLOGY = "Hematology";
    static final String MICROBIOLOGY = "Microbiology";
    static final String IMMUNOHEMATOLOGY = "Immunohematology";
    static final String VIROLOGY = "Virology";

    /** Sections that have test systems and no team of their own. */
    static final List<String> FURTHER_SECTIONS =
            List.of("Coagulation", "Urinalysis and body fluids", "Flow cytometry", "Point of care");

    /** Chest pain is measured with the sensitive assay since then. */
    static final int SENSITIVE_TROPONIN = 45;

    /** The new hematology line counts patients since then. */
    static final int NEW_CELL_COUNTER = 370;

    static final String ADMINISTRATOR = "carlos";
    private static final int YEARS_AGO = 3_000;

    private final Telling telling;
    private final Map<String, TestSystemState> systems = new LinkedHashMap<>();

    DemoSystems(Telling telling) {
        this.telling = telling;
        chemistry();
        hematology();
        microbiology();
        bloodBank();
        molecular();
        pointOfCare();
    }

    /** The system with all its dates, those of later changes among them. */
    TestSystemState system(String key) {
        var known = systems.get(key);
        if (known == null) {
            throw new IllegalArgumentException("No test system in the demo laboratory is " + key);
        }
        return known;
    }

    private void chemistry() {
        add(
                "core",
                "Core chemistry line",
                "Chemistry",
                MODERATE,
                CHEMISTRY,
                "Photometry and ion-selective electrodes",
                "Sodium",
                "Potassium",
                "Creatinine",
                "Glucose",
                "ALT",
                "Bilirubin");
        add(
                "immuno",
                "Immunoassay line",
                "Chemistry",
                MODERATE,
                CHEMISTRY,
                "Chemiluminescence, conventional troponin",
                "Troponin I",
                "TSH",
                "hCG",
                "Ferritin");
        changeMethod(
                "immuno", "Chemiluminescence, high-sensitivity troponin", SENSITIVE_TROPONIN, 80);
        add(
                "gas",
                "Blood gas analyser",
                "Chemistry",
                MODERATE,
                CHEMISTRY,
                "Electrodes and co-oximetry",
                "pH",
                "pCO2",
                "pO2",
                "Lactate");
        add(
                "osmo",
                "Osmometer",
                "Chemistry",
                MODERATE,
                CHEMISTRY,
                "Freezing-point depression",
                "Osmolality");
        add(
                "lcms",
                "LC-MS/MS",
                "Chemistry",
                HIGH,
                CHEMISTRY,
                "Liquid chromatography with tandem mass spectrometry",
                "Tacrolimus",
                "Vitamin D",
                "Metanephrines");
        add(
                "urine",
                "Urine strip and particle analyser",
                "Urinalysis and body fluids",
                MODERATE,
                CHEMISTRY,
                "Reflectance photometry and digital imaging",
                "Urine strip",
                "Urine particles");
    }

    private void hematology() {
        add(
                "cbc",
                "Cell counter line",
                "Hematology",
                MODERATE,
                HEMATOLOGY,
                "Impedance and light scatter",
                "CBC",
                "Differential",
                "Reticulocytes");
        changeMethod("cbc", "Fluorescence flow with immature platelets", NEW_CELL_COUNTER, 430);
        add(
                "smear",
                "Manual differential and body-fluid counts",
                "Hematology",
                HIGH,
                HEMATOLOGY,
                "Microscopy",
                "Manual differential",
                "Cerebrospinal fluid count",
                "Synovial fluid count");
        add(
                "coag",
                "Coagulation analyser",
                "Coagulation",
                MODERATE,
                HEMATOLOGY,
                "Optical clot detection",
                "PT/INR",
                "aPTT",
                "Fibrinogen",
                "D-dimer");
        add(
                "flow",
                "Flow cytometer",
                "Flow cytometry",
                HIGH,
                HEMATOLOGY,
                "Eight-colour flow cytometry",
                "Lymphoma panel",
                "CD4 count");
        add(
                "esr",
                "Sedimentation rate by hand",
                "Hematology",
                WAIVED,
                HEMATOLOGY,
                "Westergren tube",
                "Sedimentation rate");
        retire("esr", 240);
    }

    private void microbiology() {
        add(
                "bottles",
                "Blood culture incubator",
                "Microbiology",
                MODERATE,
                MICROBIOLOGY,
                "Colorimetric growth detection",
                "Blood culture");
        add(
                "maldi",
                "MALDI-TOF",
                "Microbiology",
                HIGH,
                MICROBIOLOGY,
                "Mass spectrometry of whole cells",
                "Bacteria identification",
                "Yeast identification");
        add(
                "suscept",
                "Susceptibility panels",
                "Microbiology",
                HIGH,
                MICROBIOLOGY,
                "Broth microdilution",
                "Gram-negative panel",
                "Gram-positive panel");
    }

    private void bloodBank() {
        add(
                "gel",
                "Gel-card analyser",
                "Immunohematology",
                MODERATE,
                IMMUNOHEMATOLOGY,
                "Column agglutination",
                "ABO and Rh",
                "Antibody screen");
        add(
                "panel",
                "Antibody identification",
                "Immunohematology",
                HIGH,
                IMMUNOHEMATOLOGY,
                "Tube and gel panels",
                "Antibody identification",
                "Antigen typing");
    }

    private void molecular() {
        add(
                "cartridge",
                "Cartridge PCR",
                "Molecular",
                HIGH,
                VIROLOGY,
                "Nested multiplex PCR",
                "Respiratory panel",
                "Stool panel");
        changeComplexity("cartridge", MODERATE, 260);
        add(
                "pcr",
                "Real-time PCR bench",
                "Molecular",
                HIGH,
                VIROLOGY,
                "Extraction and real-time PCR",
                "CMV load",
                "HBV load",
                "BK virus load");
    }

    private void pointOfCare() {
        add(
                "meters",
                "Glucose meters",
                "Point of care",
                WAIVED,
                CHEMISTRY,
                "Glucose oxidase strip",
                "Glucose");
        add(
                "rapid",
                "Rapid flu and strep reader",
                "Point of care",
                WAIVED,
                MICROBIOLOGY,
                "Lateral flow",
                "Influenza A and B",
                "Group A strep");
        add(
                "wetmount",
                "Provider-performed microscopy",
                "Point of care",
                PROVIDER_PERFORMED,
                MICROBIOLOGY,
                "Bright-field microscopy",
                "Wet mount",
                "KOH preparation",
                "Fern test");
    }

    private void add(
            String key,
            String name,
            String section,
            Complexity complexity,
            String specialty,
            String method,
            String... tests) {
        var id = new TestSystemId(DemoDays.uuid("demo test system " + key));
        LocalDate on = telling.daysAgo(YEARS_AGO);
        systems.put(
                key,
                new TestSystemState(
                        id,
                        name,
                        Staffing.laboratory(),
                        section,
                        specialty,
                        List.of(tests),
                        on,
                        List.of(Dated.since(complexity, on)),
                        List.of(Dated.since(new UsedMethod(1, method), on)),
                        null));
        tell(
                id,
                Staffing.BOOKS_OPENED,
                occasion ->
                        new TestSystemCommand.AddTestSystem(
                                id,
                                occasion,
                                name,
                                Staffing.laboratory(),
                                section,
                                complexity,
                                specialty,
                                method,
                                List.of(tests),
                                on));
    }

    private void changeMethod(String key, String method, int fromAgo, int announced) {
        var before = system(key);
        LocalDate from = telling.daysAgo(fromAgo);
        var next = new UsedMethod(before.latestMethod().number() + 1, method);
        var methods = Dated.replacedFrom(from, next, before.methods());
        systems.put(key, with(before, before.complexities(), methods, null));
        tell(
                before.id(),
                announced,
                occasion ->
                        new TestSystemCommand.ChangeMethod(before.id(), occasion, method, from));
    }

    private void changeComplexity(String key, Complexity complexity, int fromAgo) {
        var before = system(key);
        LocalDate from = telling.daysAgo(fromAgo);
        var complexities = Dated.replacedFrom(from, complexity, before.complexities());
        systems.put(key, with(before, complexities, before.methods(), null));
        tell(
                before.id(),
                fromAgo,
                occasion ->
                        new TestSystemCommand.ChangeComplexity(
                                before.id(), occasion, complexity, from));
    }

    private void retire(String key, int ago) {
        var before = system(key);
        LocalDate on = telling.daysAgo(ago);
        systems.put(key, with(before, before.complexities(), before.methods(), on));
        tell(
                before.id(),
                ago,
                occasion -> new TestSystemCommand.RetireTestSystem(before.id(), occasion, on));
    }

    private void tell(TestSystemId id, int ago, Function<Occasion, TestSystemCommand> command) {
        telling.tell(
                TestSystemCommand.class,
                id.value(),
                ago,
                ADMINISTRATOR,
                Standing.ADMINISTRATOR,
                command);
    }

    private static TestSystemState with(
            TestSystemState system,
            List<Dated<Complexity>> complexities,
            List<Dated<UsedMethod>> methods,
            @Nullable LocalDate retiredOn) {
        return new TestSystemState(
                system.id(),
                system.name(),
                system.laboratory(),
                system.section(),
                system.specialty(),
                system.tests(),
                system.addedOn(),
                complexities,
                methods,
                retiredOn);
    }
}
