package org.labgoals.reminder.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.reminder.application.MailKind;
import org.labgoals.reminder.application.MailWishes;
import org.labgoals.shared.domain.PersonId;

/** Where and when somebody wants mail. */
@Entity
@Table(name = "mail_wishes")
class MailWishesRow {

    @Id private String person;
    private @Nullable String address;
    private @Nullable String zone;
    private String language;

    @Column(name = "quiet_from")
    private String quietFrom;

    @Column(name = "quiet_until")
    private String quietUntil;

    private String spared;
    private @Nullable String bounce;

    /** For Hibernate, which fills the fields. */
    protected MailWishesRow() {}

    MailWishesRow(PersonId person, MailWishes wishes) {
        this.person = person.value();
        this.address = wishes.address();
        this.zone = wishes.zone() == null ? null : wishes.zone().getId();
        this.language = wishes.language().toLanguageTag();
        this.quietFrom = wishes.quietFrom().toString();
        this.quietUntil = wishes.quietUntil().toString();
        this.spared =
                wishes.spared().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        this.bounce = wishes.bounce();
    }

    PersonId person() {
        return new PersonId(person);
    }

    MailWishes wishes() {
        return new MailWishes(
                address,
                zone == null ? null : ZoneId.of(zone),
                Locale.forLanguageTag(language),
                LocalTime.parse(quietFrom),
                LocalTime.parse(quietUntil),
                Stream.of(spared.split(","))
                        .filter(kind -> !kind.isEmpty())
                        .map(MailKind::valueOf)
                        .collect(Collectors.toSet()),
                bounce);
    }
}
