package org.labgoals.demo.infrastructure;

import static org.labgoals.competency.domain.CliaDuty.CLINICAL_CONSULTANT;
import static org.labgoals.competency.domain.CliaDuty.GENERAL_SUPERVISOR;
import static org.labgoals.competency.domain.CliaDuty.LABORATORY_DIRECTOR;
import static org.labgoals.competency.domain.CliaDuty.TECHNICAL_CONSULTANT;
import static org.labgoals.competency.domain.CliaDuty.TECHNICAL_SUPERVISOR;
import static org.labgoals.demo.infrastructure.DemoSystems.CHEMISTRY;
import static org.labgoals.demo.infrastructure.DemoSystems.HEMATOLOGY;
import static org.labgoals.demo.infrastructure.DemoSystems.IMMUNOHEMATOLOGY;
import static org.labgoals.demo.infrastructure.DemoSystems.MICROBIOLOGY;
import static org.labgoals.demo.infrastructure.DemoSystems.VIROLOGY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.Assessor;
import org.labgoals.competency.domain.CliaDuty;
import org.labgoals.competency.domain.CompetencyCommand;
import org.labgoals.competency.domain.CompetencyRecordId;
import org.labgoals.competency.domain.HeldDuty;
import org.labgoals.competency.domain.ScheduleRules;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.Standing;

/**
 * Who holds which CLIA duty. Priya leads chemistry and holds none: being a manager gives no
 * standing to assess.
 */
final class DemoDuties {

    private static final String ADMINISTRATOR = "carlos";

    private final Telling telling;
    private final DemoPeople people;
    private final DemoPapers papers;
    private final ScheduleRules rules;
    private final Map<String, List<Dated<HeldDuty>>> held = new LinkedHashMap<>();

    DemoDuties(Telling telling, DemoPeople people, DemoPapers papers, ScheduleRules rules) {
        this.telling = telling;
        this.people = people;
        this.papers = papers;
        this.rules = rules;
        assign("helen", LABORATORY_DIRECTOR, null, 3_000);
        assign("helen", CLINICAL_CONSULTANT, null, 3_000);
        assign("tomasz", CLINICAL_CONSULTANT, null, 2_400);
        assign("tomasz", TECHNICAL_SUPERVISOR, CHEMISTRY, 2_450);
        assign("lena", TECHNICAL_CONSULTANT, CHEMISTRY, 1_900);
        delegate("lena", CHEMISTRY, 1_100, "Dr. Tomasz Wieczorek");
        assign("omar", TECHNICAL_CONSULTANT, CHEMISTRY, 1_500);
        delegate("victor", CHEMISTRY, 545, "Dr. Tomasz Wieczorek");
        assign("marcus", TECHNICAL_SUPERVISOR, HEMATOLOGY, 2_800);
        assign("rosa", TECHNICAL_SUPERVISOR, HEMATOLOGY, 2_600);
        delegate("samuel", HEMATOLOGY, 1_600, "Rosa Delgado");
        assign("hannah", TECHNICAL_CONSULTANT, HEMATOLOGY, 400);
        delegate("hannah", HEMATOLOGY, 390, "Rosa Delgado");
        assign("daniel", TECHNICAL_SUPERVISOR, MICROBIOLOGY, 2_000);
        assign("fatima", TECHNICAL_SUPERVISOR, MICROBIOLOGY, 2_700);
        assign("lucia", TECHNICAL_CONSULTANT, MICROBIOLOGY, 1_200);
        delegate("lucia", MICROBIOLOGY, 1_000, "Fatima Benali");
        assign("sofia", TECHNICAL_SUPERVISOR, IMMUNOHEMATOLOGY, 2_900);
        assign("beatriz", TECHNICAL_SUPERVISOR, IMMUNOHEMATOLOGY, 2_700);
        assign("peter", TECHNICAL_CONSULTANT, IMMUNOHEMATOLOGY, 632);
        delegate("peter", IMMUNOHEMATOLOGY, 630, "Beatriz Costa");
        assign("yuki", TECHNICAL_SUPERVISOR, VIROLOGY, 1_400);
        assign("ravi", TECHNICAL_SUPERVISOR, VIROLOGY, 1_300);
        delegate("stefan", VIROLOGY, 610, "Ravi Menon");
    }

    /** Somebody with all the duties they hold, as whoever assesses comes along with a command. */
    Assessor assessor(String person) {
        return new Assessor(
                DemoPeople.personId(person), held.getOrDefault(person, List.of()), rules);
    }

    /** Everybody else whose duties cover the system that day, in a fixed order. */
    List<String> assessorsOf(TestSystemState system, LocalDate on, String assessed) {
        return held.keySet().stream()
                .filter(person -> !person.equals(assessed))
                .filter(person -> assessor(person).covers(system, on))
                .toList();
    }

    private void assign(String person, CliaDuty duty, @Nullable String specialty, int sinceAgo) {
        String what = words(duty) + (specialty == null ? "" : ", " + specialty);
        give(person, duty, specialty, sinceAgo, qualification(person, what), null);
    }

    private void delegate(String person, String specialty, int sinceAgo, String by) {
        String what = words(GENERAL_SUPERVISOR) + ", " + specialty;
        EvidenceFile delegation =
                papers.of(
                        person,
                        "Delegation " + specialty + ".pdf",
                        "Delegation of duties",
                        people.member(person).name(),
                        "assesses competency on high-complexity test systems, " + specialty + ",",
                        "on behalf of " + by + ", until this is taken back in writing.");
        give(
                person,
                GENERAL_SUPERVISOR,
                specialty,
                sinceAgo,
                qualification(person, what),
                delegation);
    }

    private EvidenceFile qualification(String person, String what) {
        return papers.of(
                person,
                "Qualification " + what + ".pdf",
                "Qualification of personnel",
                people.member(person).name(),
                what,
                "Diploma, transcript and years of training were seen and are on file.");
    }

    private void give(
            String person,
            CliaDuty duty,
            @Nullable String specialty,
            int sinceAgo,
            @Nullable EvidenceFile qualification,
            @Nullable EvidenceFile delegation) {
        var id = DemoPeople.personId(person);
        var known = held.computeIfAbsent(person, nobody -> new ArrayList<>());
        LocalDate from = telling.daysAgo(sinceAgo);
        var what =
                new HeldDuty(
                        known.size() + 1,
                        duty,
                        specialty == null ? List.of() : List.of(specialty),
                        List.of(),
                        qualification,
                        delegation);
        known.add(Dated.since(what, from));
        telling.tell(
                CompetencyCommand.class,
                CompetencyRecordId.of(id).value(),
                Math.min(sinceAgo, Staffing.BOOKS_OPENED),
                ADMINISTRATOR,
                Standing.ADMINISTRATOR,
                occasion -> new CompetencyCommand.AssignDuty(id, occasion, what, from));
    }

    private static String words(CliaDuty duty) {
        return DemoPapers.words(duty.name());
    }
}
