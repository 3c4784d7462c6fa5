package org.labgoals.reminder.infrastructure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The table of reminders. */
interface ReminderRows extends JpaRepository<ReminderRow, ReminderRow.Key> {

    List<ReminderRow> findByMailIn(Collection<String> mails);

    /** One where the reminder is new, none where a mail carries it already. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into reminder (person, owed_by, what, address, due, days_before, mail)
                    values (:person, :by, :what, :address, :due, :daysBefore, :mail)
                    on conflict do nothing
                    """)
    int carry(
            String person,
            String by,
            String what,
            String address,
            LocalDate due,
            int daysBefore,
            String mail);
}
