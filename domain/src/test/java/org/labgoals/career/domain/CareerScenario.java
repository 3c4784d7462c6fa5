package org.labgoals.career.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerCommand.AddCredential;
import org.labgoals.career.domain.CareerCommand.LogCeActivity;
import org.labgoals.career.domain.CareerCommand.RecordActivity;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Recorded;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Rule;
import org.labgoals.shared.domain.Standing;

/**
 * Tells how a record came to where a test begins, one sentence a step. Then {@code when} asks and
 * {@code refuses} says what is against it.
 */
final class CareerScenario {

    static final PersonId ANA = new PersonId("ana");
    static final PersonId MARA = new PersonId("mara");
    static final PersonId CARL = new PersonId("carl");
    static final PersonId SAM = new PersonId("sam");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Nullable CareerState state;
    LocalDate today = TODAY;
    CredentialRules rules = SomeRules.rules();
    final List<EmployerAssessment> assessed = new ArrayList<>();
    private final List<CareerEvent> events = new ArrayList<>();

    static CareerScenario aRecord() {
        return new CareerScenario();
    }

    static CareerScenario under(MaintenanceRule... rules) {
        var scenario = new CareerScenario();
        scenario.rules = SomeRules.rules(rules);
        return scenario;
    }

    static PersonalText text(String words) {
        return PersonalText.of(words);
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static EvidenceFile file(String name) {
        return new EvidenceFile("%064x".formatted(name.hashCode() & 0xffffffffL), text(name));
    }

    // Who

    Occasion ana() {
        return new Occasion(ANA, Standing.OWNER, today);
    }

    Occasion manager() {
        return new Occasion(MARA, Standing.DECIDER, today);
    }

    Occasion carl() {
        return new Occasion(CARL, Standing.ONLOOKER, today);
    }

    Occasion stranger() {
        return new Occasion(SAM, Standing.ONLOOKER, today);
    }

    // What came before

    CareerScenario on(String day) {
        today = day(day);
        return this;
    }

    CareerScenario holding(String category, String issued) {
        return when(credential(category, "No. " + category + issued, issued, null));
    }

    CareerScenario holding(String category, String issued, String expires) {
        return when(credential(category, "No. " + category + issued, issued, expires));
    }

    CareerScenario learned(String on, String hours, String... points) {
        return studied("course", on, hours, points);
    }

    CareerScenario studied(String kind, String on, String hours, String... points) {
        var count = state == null ? 0 : state.ceActivities().size();
        return when(ce(kind, on, "Course " + count, hours, points));
    }

    CareerScenario assessed(String on, String specialty) {
        assessed.add(
                new EmployerAssessment(
                        "a" + assessed.size(), text("Analyser"), specialty, day(on)));
        return this;
    }

    // What is asked

    AddCredential credential(
            String category,
            @Nullable String certificate,
            String issued,
            @Nullable String expires) {
        return new AddCredential(
                ANA,
                ana(),
                category,
                PersonalText.ofNullable(certificate),
                day(issued),
                expires == null ? null : day(expires),
                null,
                rules);
    }

    LogCeActivity ce(String kind, String on, String title, String hours, String... points) {
        return ce(ana(), kind, on, title, hours, null, points);
    }

    LogCeActivity ce(
            Occasion occasion,
            String kind,
            String on,
            String title,
            String hours,
            @Nullable EvidenceFile certificate,
            String... points) {
        var claims = new ArrayList<CategoryPoints>();
        for (int i = 0; i < points.length; i += 2) {
            claims.add(new CategoryPoints(points[i], new BigDecimal(points[i + 1])));
        }
        return new LogCeActivity(
                ANA,
                occasion,
                day(on),
                kind,
                text(title),
                new BigDecimal(hours),
                claims,
                certificate,
                rules);
    }

    RecordActivity activity(ActivityKind kind, String on, @Nullable PersonId colleague) {
        return new RecordActivity(
                ANA, ana(), kind, day(on), null, text("Speaker"), colleague, null, null);
    }

    // What happens

    CareerScenario when(CareerCommand command) {
        for (var event : CareerDecisions.decide(state, command)) {
            events.add(event);
            state =
                    CareerEvolution.evolve(
                            state,
                            event,
                            new Recorded(
                                    "e" + events.size(),
                                    command.occasion().by(),
                                    today.atStartOfDay().toInstant(ZoneOffset.UTC)));
        }
        return this;
    }

    void refuses(CareerCommand command, Rule rule) {
        var before = events.size();
        assertEquals(rule, assertThrows(Refused.class, () -> when(command)).rule());
        assertEquals(before, events.size());
    }

    CareerEvent last() {
        return events.getLast();
    }

    int events() {
        return events.size();
    }

    CareerState record() {
        if (state == null) {
            throw new IllegalStateException("Nothing was entered");
        }
        return state;
    }

    // What is counted

    MaintenanceMeter meter(int credential, String on) {
        return Maintenance.on(
                        day(on),
                        record().credential(credential).orElseThrow(),
                        record(),
                        assessed,
                        rules)
                .orElseThrow();
    }

    String counted(int credential, String on) {
        return meter(credential, on).counted().toPlainString();
    }

    String counted(int credential, String on, String category) {
        return meter(credential, on).minima().stream()
                .filter(one -> one.category().equals(category))
                .map(one -> one.counted().toPlainString())
                .findFirst()
                .orElseThrow();
    }

    String cycle(int credential, String on) {
        return Cycle.of(record().credential(credential).orElseThrow(), rules, day(on))
                .map(cycle -> cycle.from() + " to " + cycle.until())
                .orElse("none");
    }
}
