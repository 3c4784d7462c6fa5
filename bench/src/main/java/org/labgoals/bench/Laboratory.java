package org.labgoals.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.labgoals.career.domain.CareerRecordId;
import org.labgoals.competency.domain.AssessedElement;
import org.labgoals.competency.domain.Assessment;
import org.labgoals.competency.domain.AssessmentMethod;
import org.labgoals.competency.domain.CompetencyRecordId;
import org.labgoals.competency.domain.CompetencyState;
import org.labgoals.competency.domain.Complexity;
import org.labgoals.competency.domain.Element;
import org.labgoals.competency.domain.ElementEvidence;
import org.labgoals.competency.domain.ElementOutcome;
import org.labgoals.competency.domain.Signed;
import org.labgoals.competency.domain.SystemRecord;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.competency.domain.UsedMethod;
import org.labgoals.goal.application.GoalOfCareer;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.people.domain.HeldPosition;
import org.labgoals.people.domain.LaboratoryId;
import org.labgoals.people.domain.PersonState;
import org.labgoals.platform.projection.Documents;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * A large laboratory as its projections would have written it: 500 people, 40 test systems, and one
 * person with ten years of history. States are made by the domain's own rules and folds.
 */
@Component
class Laboratory {

    static final PersonId TEN_YEARS = new PersonId("p0");
    static final PersonId ONE_YEAR = new PersonId("p1");
    private static final int PEOPLE = 500;
    private static final int SYSTEMS = 40;

    private final Documents documents;
    private final JdbcTemplate sql;
    private int goalEvents;

    Laboratory(Documents documents, JdbcTemplate sql) {
        this.documents = documents;
        this.sql = sql;
    }

    int goalEvents() {
        return goalEvents;
    }

    void fill(LocalDate today) {
        person(new PersonId("director"), Role.DIRECTOR, today);
        for (int number = 0; number < PEOPLE; number++) {
            person(new PersonId("p" + number), Role.TECHNOLOGIST, today);
        }
        for (int number = 0; number < SYSTEMS; number++) {
            testSystem(number, today.minusYears(11));
        }
        goalEvents = goals(TEN_YEARS, 300, today);
        goals(ONE_YEAR, 30, today);
        careerRecord(TEN_YEARS, 10, today);
        careerRecord(ONE_YEAR, 1, today);
        competencyRecord(TEN_YEARS, 10, today);
        competencyRecord(ONE_YEAR, 1, today);
        standings(today);
        sql.execute("analyze");
    }

    private void person(PersonId id, Role role, LocalDate today) {
        var hired = today.minusYears(10);
        var state =
                new PersonState(
                        id,
                        PersonalText.of("Somebody " + id.value()),
                        hired,
                        List.of(),
                        List.of(
                                new Dated<>(
                                        new HeldPosition("MLT II", CareerLevel.ENTRY),
                                        hired,
                                        hired.plusYears(3)),
                                Dated.since(
                                        new HeldPosition("MLS II", CareerLevel.MID),
                                        hired.plusYears(3).plusDays(1))),
                        Set.of(role),
                        List.of(),
                        List.of(),
                        null);
        sql.update(
                "insert into person (id, name, version, document) values (?, ?, 3, ?)",
                id.value(),
                state.name().orErased(),
                documents.write(state));
    }

    private void testSystem(int number, LocalDate since) {
        var state =
                new TestSystemState(
                        system(number),
                        "Analyser " + number,
                        new LaboratoryId("main"),
                        "Chemistry",
                        "Routine chemistry",
                        List.of("Sodium", "Potassium", "Glucose", "Creatinine"),
                        since,
                        List.of(Dated.since(Complexity.MODERATE, since)),
                        List.of(Dated.since(new UsedMethod(1, "First method"), since)),
                        null);
        sql.update(
                "insert into test_system (id, version, document) values (?, 0, ?)",
                state.id().value(),
                documents.write(state));
    }

    private int goals(PersonId owner, int many, LocalDate today) {
        int events = 0;
        for (int number = 0; number < many; number++) {
            var goal = TenYears.goal(owner, number, many, today);
            events += (int) goal.events();
            sql.update(
                    "insert into goal (id, owner, status, kind, owner_only, contributors, words,"
                            + " changed_at, version, document, career)"
                            + " values (?, ?, ?, ?, false, '{}', ?, now(), ?, ?, ?)",
                    goal.id().value(),
                    owner.value(),
                    goal.status().name(),
                    goal.plan().kind() == null ? null : goal.plan().kind().name(),
                    goal.plan().title().orErased(),
                    goal.version(),
                    documents.write(goal),
                    documents.write(GoalOfCareer.of(goal)));
        }
        return events;
    }

    private void careerRecord(PersonId person, int years, LocalDate today) {
        var record = TenYears.record(person, years, today);
        sql.update(
                "insert into career_record (id, awaiting, mentors, version, document)"
                        + " values (?, '{}', false, ?, ?)",
                CareerRecordId.of(person).value(),
                record.version(),
                documents.write(record));
    }

    private void competencyRecord(PersonId person, int years, LocalDate today) {
        var systems = new ArrayList<SystemRecord>();
        for (int number = 0; number < SYSTEMS; number++) {
            systems.add(systemRecord(system(number), years, today));
        }
        var state = new CompetencyState(person, List.of(), systems, SYSTEMS * years);
        sql.update(
                "insert into competency_record (id, version, document) values (?, 0, ?)",
                CompetencyRecordId.of(person).value(),
                documents.write(state));
    }

    private static SystemRecord systemRecord(TestSystemId system, int years, LocalDate today) {
        var first = today.minusYears(years);
        var assessments = new ArrayList<Assessment>();
        for (int year = 1; year <= years; year++) {
            var on = first.plusYears(year).minusDays(30);
            assessments.add(
                    new Assessment(
                            year,
                            Arrays.stream(Element.values())
                                    .map(element -> element(element, on))
                                    .toList(),
                            List.of(),
                            signed(on)));
        }
        return new SystemRecord(
                system,
                List.of(Dated.since(system, first)),
                List.of(signed(first)),
                List.of(signed(first)),
                signed(first),
                assessments);
    }

    private static AssessedElement element(Element element, LocalDate on) {
        return new AssessedElement(
                element,
                on,
                new PersonId("director"),
                AssessmentMethod.DIRECT_OBSERVATION,
                ElementEvidence.seen("As the procedure says"),
                ElementOutcome.SATISFACTORY,
                "e" + element + on);
    }

    private static Signed signed(LocalDate on) {
        return new Signed(on, 1, new PersonId("director"), null, List.of(), "s" + on);
    }

    /** Everybody on every system, as the projection of competency writes their days. */
    private void standings(LocalDate today) {
        var first = today.minusYears(5);
        sql.update(
                """
                insert into competency_standing (id, person, test_system, runs, clearances,
                    first_patient_on, first_patient_here_on, assessed_on, failing, elements_on,
                    rounds)
                select 'p' || p || ':s' || s, 'p' || p, 's' || s, ? || '/', '1:' || ?,
                    cast(? as date), cast(? as date), ?, '', '', ''
                from generate_series(0, ? - 1) p, generate_series(0, ? - 1) s
                """,
                first.toString(),
                first.toString(),
                first.toString(),
                first.toString(),
                first.plusMonths(6)
                        + " "
                        + first.plusYears(1)
                        + " "
                        + first.plusYears(2)
                        + " "
                        + first.plusYears(3)
                        + " "
                        + first.plusYears(4),
                PEOPLE,
                SYSTEMS);
    }

    private static TestSystemId system(int number) {
        return new TestSystemId("s" + number);
    }

    /** When everything was recorded; nothing measured depends on it. */
    static Instant recorded() {
        return Instant.parse("2026-01-01T00:00:00Z");
    }
}
