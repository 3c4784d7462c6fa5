package org.labgoals.career.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.Credential;
import org.labgoals.career.domain.CredentialCategory;
import org.labgoals.career.domain.EmployerAssessment;
import org.labgoals.career.domain.MaintenanceMeter;

/**
 * A credential of the record, as the screen shows it.
 *
 * @param title what it stands for, in words
 * @param facts number, board and days, in words
 * @param standing whether it holds, and how long
 * @param meter null where it asks for no points
 * @param check whether the category has to be checked with the issuing body
 */
record CredentialCard(
        Credential credential,
        String name,
        String title,
        String facts,
        Standing standing,
        String badge,
        boolean verified,
        @Nullable MeterLine meter,
        boolean check) {

    /** Whether it holds, soonest to act on first. */
    enum Standing {
        EXPIRED,
        LAPSED,
        EXPIRING,
        VALID
    }

    /** Within how many days something counts as falling due. */
    static final int SOON = 90;

    static List<CredentialCard> of(
            CareerState record,
            List<EmployerAssessment> assessments,
            List<MaintenanceMeter> meters,
            CareerWords words) {
        return record.credentials().stream()
                .map(
                        credential ->
                                line(
                                        credential,
                                        meters.stream()
                                                .filter(
                                                        meter ->
                                                                meter.credential()
                                                                        == credential.number())
                                                .findFirst()
                                                .map(
                                                        meter ->
                                                                MeterLine.of(
                                                                        meter,
                                                                        record,
                                                                        assessments,
                                                                        words))
                                                .orElse(null),
                                        words))
                .sorted(
                        Comparator.comparing(
                                        (CredentialCard line) ->
                                                line.standing() == Standing.LAPSED
                                                        || line.standing() == Standing.EXPIRED)
                                .thenComparing(CredentialCard::end))
                .toList();
    }

    private LocalDate end() {
        LocalDate end = credential.expiresOn();
        return end == null ? LocalDate.MAX : end;
    }

    private static CredentialCard line(
            Credential credential, @Nullable MeterLine meter, CareerWords words) {
        CredentialCategory category = words.rules().category(credential.category()).orElse(null);
        Standing standing = standing(credential, words.days().today());
        return new CredentialCard(
                credential,
                words.credential(credential.category()),
                category == null ? "" : category.title(),
                facts(credential, category, words),
                standing,
                badge(credential, standing, words),
                credential.isVerified(),
                meter,
                category != null && category.check());
    }

    /** How a credential stands on a day. */
    static Standing standing(Credential credential, LocalDate today) {
        LocalDate end = credential.expiresOn();
        if (credential.lapse() != null) {
            return Standing.LAPSED;
        }
        if (end != null && end.isBefore(today)) {
            return Standing.EXPIRED;
        }
        return end != null && !end.isAfter(today.plusDays(SOON))
                ? Standing.EXPIRING
                : Standing.VALID;
    }

    static String badge(Credential credential, Standing standing, CareerWords words) {
        LocalDate end = credential.expiresOn();
        return switch (standing) {
            case LAPSED ->
                    words.text(
                            "career.credential.lapsed",
                            words.days()
                                    .shortDay(
                                            credential.lapse() == null
                                                    ? credential.issuedOn()
                                                    : credential.lapse().on()));
            case EXPIRED, EXPIRING ->
                    words.text(
                            standing == Standing.EXPIRED
                                    ? "career.credential.expired"
                                    : "career.credential.expires",
                            end == null ? "" : words.days().distance(end));
            case VALID ->
                    end == null
                            ? words.text("career.credential.no-end")
                            : words.text("career.credential.valid", words.days().shortDay(end));
        };
    }

    private static String facts(
            Credential credential, @Nullable CredentialCategory category, CareerWords words) {
        String number =
                credential.certificate() == null
                        ? ""
                        : words.text(
                                "career.credential.number", credential.certificate().orErased());
        String issued =
                words.text(
                        credential.validities().size() > 1
                                ? "career.credential.issued-and-renewed"
                                : "career.credential.issued",
                        words.days().shortDay(credential.issuedOn()),
                        words.days().shortDay(credential.latest().from()));
        return java.util.stream.Stream.of(category == null ? "" : category.board(), number, issued)
                .filter(part -> !part.isBlank())
                .collect(java.util.stream.Collectors.joining(" · "));
    }
}
