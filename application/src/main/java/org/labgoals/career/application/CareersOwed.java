package org.labgoals.career.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerRecordId;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.Credential;
import org.labgoals.career.domain.CredentialCategory;
import org.labgoals.shared.application.Owed;
import org.labgoals.shared.application.Owed.About;
import org.labgoals.shared.application.TellsWhatIsOwed;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.stereotype.Component;

/** Tells whose credentials run out, and which mentoring waits for a colleague to confirm it. */
@Component
class CareersOwed implements TellsWhatIsOwed {

    /** What ran out longer ago was let go. */
    private static final int LOOKED_BACK_DAYS = 90;

    private final CareerRecords records;
    private final CredentialCatalogue catalogue;

    CareersOwed(CareerRecords records, CredentialCatalogue catalogue) {
        this.records = records;
        this.catalogue = catalogue;
    }

    @Override
    public String feature() {
        return CareerCommands.FEATURE;
    }

    @Override
    public List<Owed> owed(Set<PersonId> by, LocalDate today) {
        var own = records.records(by);
        var naming = by.size() == 1 ? records.awaiting(by.iterator().next()) : own;
        return Stream.concat(
                        own.stream().flatMap(record -> runningOut(record, today)),
                        naming.stream().flatMap(record -> toConfirm(record, by)))
                .toList();
    }

    @Override
    public boolean concerns(PersonId by, String subjectId) {
        return CareerRecordId.person(subjectId)
                .flatMap(records::record)
                .filter(
                        record ->
                                record.person().equals(by)
                                        || record.activities().stream()
                                                .anyMatch(
                                                        activity ->
                                                                by.equals(activity.colleague())))
                .isPresent();
    }

    private Stream<Owed> runningOut(CareerState record, LocalDate today) {
        return record.credentials().stream()
                .filter(credential -> credential.lapse() == null)
                .filter(credential -> isNear(credential.expiresOn(), today))
                .map(credential -> renewal(record.person(), credential));
    }

    private static boolean isNear(@Nullable LocalDate end, LocalDate today) {
        return end != null
                && !end.isAfter(today.plusDays(Owed.LOOKED_AHEAD_DAYS))
                && !end.isBefore(today.minusDays(LOOKED_BACK_DAYS));
    }

    private Owed renewal(PersonId person, Credential credential) {
        var name =
                catalogue
                        .rules()
                        .category(credential.category())
                        .map(CredentialCategory::name)
                        .orElse(credential.category());
        return new Owed(
                About.CREDENTIAL,
                "renew-credential",
                person,
                person,
                PersonalText.of(name),
                credential.expiresOn(),
                "career?show=credential-" + credential.number());
    }

    private static Stream<Owed> toConfirm(CareerState record, Set<PersonId> by) {
        return record.activities().stream()
                .filter(activity -> activity.awaitsConfirmation())
                .filter(
                        activity ->
                                activity.colleague() != null && by.contains(activity.colleague()))
                .map(
                        activity ->
                                new Owed(
                                        About.PEOPLE,
                                        MentoringTogether.CONFIRM,
                                        Objects.requireNonNull(activity.colleague()),
                                        record.person(),
                                        null,
                                        null,
                                        MentoringTogether.address(
                                                record.person(), activity.number())));
    }
}
