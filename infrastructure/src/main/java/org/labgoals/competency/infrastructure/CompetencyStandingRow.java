package org.labgoals.competency.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.StandingDates;
import org.labgoals.competency.domain.StandingDates.Round;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.shared.domain.PersonId;

/** A person on a test system by its days: a cell of the matrix, as it is written. */
@Entity
@Table(name = "competency_standing")
class CompetencyStandingRow {

    @Id private String id;
    private String person;

    @Column(name = "test_system")
    private String testSystem;

    private String runs;
    private String clearances;

    @Column(name = "first_patient_on")
    private @Nullable LocalDate firstPatientOn;

    @Column(name = "first_patient_here_on")
    private @Nullable LocalDate firstPatientHereOn;

    @Column(name = "assessed_on")
    private String assessedOn;

    private String failing;

    @Column(name = "elements_on")
    private String elementsOn;

    private String rounds;

    /** For Hibernate, which fills the fields. */
    protected CompetencyStandingRow() {}

    CompetencyStandingRow(PersonId person, TestSystemId testSystem) {
        this.id = idOf(person, testSystem);
        this.person = person.value();
        this.testSystem = testSystem.value();
    }

    static String idOf(PersonId person, TestSystemId testSystem) {
        return person.value() + ":" + testSystem.value();
    }

    String id() {
        return id;
    }

    void hold(StandingDates dates) {
        this.runs = StandingText.periods(dates.runs());
        this.clearances = StandingText.clearances(dates.clearances());
        this.firstPatientOn = dates.firstPatientOn();
        this.firstPatientHereOn = dates.firstPatientHereOn();
        this.assessedOn = StandingText.days(dates.assessedOn());
        this.failing = StandingText.failing(dates.failing());
        this.elementsOn = StandingText.rounds(dates.rounds().stream().filter(Round::isOpen));
        this.rounds = StandingText.rounds(dates.rounds().stream());
    }
}
