package org.labgoals.reminder.infrastructure;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The table of wishes for mail. */
interface MailWishesRows extends JpaRepository<MailWishesRow, String> {

    List<MailWishesRow> findByAddressIsNotNull();

    @Query("select wishes.person from MailWishesRow wishes where wishes.bounce is not null")
    List<String> bounced();

    @Modifying(clearAutomatically = true)
    @Query(
            """
            update MailWishesRow wishes set wishes.bounce = :why
            where wishes.person = :person and wishes.address = :address
            """)
    void bounce(String person, String address, String why);
}
