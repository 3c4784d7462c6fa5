package org.labgoals.reminder.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.labgoals.reminder.application.Reminder;
import org.labgoals.shared.domain.PersonId;

/** A reminder and the one mail that carries it. */
@Entity
@Table(name = "reminder")
@IdClass(ReminderRow.Key.class)
class ReminderRow {

    @Id private String person;

    @Id
    @Column(name = "owed_by")
    private String owedBy;

    @Id private String what;
    @Id private String address;
    @Id private LocalDate due;

    @Id
    @Column(name = "days_before")
    private int daysBefore;

    private String mail;

    /** For Hibernate, which fills the fields. */
    protected ReminderRow() {}

    String mail() {
        return mail;
    }

    Reminder reminder() {
        return new Reminder(
                new PersonId(person), new PersonId(owedBy), what, address, due, daysBefore);
    }

    /** What tells one reminder from another. */
    record Key(
            String person,
            String owedBy,
            String what,
            String address,
            LocalDate due,
            int daysBefore)
            implements Serializable {}
}
