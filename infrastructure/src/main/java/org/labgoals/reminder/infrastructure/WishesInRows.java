package org.labgoals.reminder.infrastructure;

import java.util.Map;
import java.util.stream.Collectors;
import org.labgoals.reminder.application.KeptWishes;
import org.labgoals.reminder.application.MailWishes;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps wishes for mail in their table. */
@Component
class WishesInRows implements KeptWishes {

    private final MailWishesRows rows;

    WishesInRows(MailWishesRows rows) {
        this.rows = rows;
    }

    @Override
    public MailWishes of(PersonId person) {
        return rows.findById(person.value()).map(MailWishesRow::wishes).orElse(MailWishes.NONE);
    }

    @Override
    public Map<PersonId, MailWishes> all() {
        return rows.findByAddressIsNotNull().stream()
                .collect(Collectors.toMap(MailWishesRow::person, MailWishesRow::wishes));
    }

    @Override
    @Transactional
    public void keep(PersonId person, MailWishes wishes) {
        rows.save(new MailWishesRow(person, wishes));
    }

    @Override
    @Transactional
    public void bounced(PersonId person, String address, String why) {
        rows.bounce(person.value(), address, why);
    }
}
