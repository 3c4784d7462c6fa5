package org.labgoals.career.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.CareerEvent;
import org.labgoals.career.domain.CareerEvolution;
import org.labgoals.career.domain.CareerFact;
import org.labgoals.career.domain.CareerFacts;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.Competency;
import org.labgoals.career.domain.FactRef;
import org.labgoals.career.domain.Framework;
import org.labgoals.career.domain.Rating;
import org.labgoals.career.domain.Readiness;
import org.labgoals.career.domain.ReadinessLine;
import org.labgoals.career.domain.WhatIf;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.people.domain.HeldPosition;
import org.labgoals.people.domain.PersonState;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Recorded;

/**
 * What somebody imagines gives the list that the record gives once it really happened: through the
 * events, not only through the facts. The seed is logged and in every failure.
 */
class WhatIfEqualsDoingItTest {

    private static final PersonId ANN = new PersonId("ann");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate HIRED = LocalDate.of(2022, 5, 1);
    private static final List<Dated<HeldPosition>> FIRST_POSITION =
            List.of(Dated.since(new HeldPosition("MLS I", CareerLevel.ENTRY), HIRED));
    private static final List<String> CATEGORIES = List.of("mls-ascp", "sbb-ascp", "dlm-ascp");

    private final Framework framework = new ShippedFramework().version().content();
    private final List<String> competencies =
            framework.competencies().stream().map(Competency::key).toList();
    private final long seed = Long.getLong("labgoals.model.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void whateverIsImagined() {
        Logger.getLogger(getClass().getName()).info("Repeat with -Dlabgoals.model.seed=" + seed);
        for (int career = 0; career < 500; career++) {
            var past = new ArrayList<CareerEvent>();
            int many = random.nextInt(15);
            for (int entry = 0; entry < many; entry++) {
                past.addAll(something(past, someDayBefore(TODAY)).events());
            }
            past.sort(Comparator.comparing(WhatIfEqualsDoingItTest::day));
            var imagined = something(past, TODAY.plusDays(random.nextInt(400)));
            var day = day(imagined.events().getFirst());
            var before = facts(past, day);
            var position = framework.positions().get(random.nextInt(framework.positions().size()));

            var whatIf = WhatIf.of(before, List.of(imagined.fact()), framework, position, day);

            var really = new ArrayList<>(past);
            really.addAll(imagined.events());
            var done = Readiness.of(facts(really, day), framework, position, day);
            assertThat(told(whatIf.after())).as(repeat()).isEqualTo(told(done));
        }
    }

    @Test
    void alsoAnotherPositionInThisLaboratory() {
        for (int career = 0; career < 200; career++) {
            var rung = framework.positions().get(random.nextInt(framework.positions().size()));
            var from = TODAY.plusDays(random.nextInt(400));
            var day = from.plusDays(random.nextInt(1_500));
            var held =
                    new CareerFact.PositionHeld(
                            FactRef.to(FactRef.Sort.WHAT_IF, rung.key()),
                            rung.name(),
                            rung.level(),
                            from,
                            null);
            var wanted = framework.positions().get(random.nextInt(framework.positions().size()));

            var whatIf =
                    WhatIf.of(
                            facts(List.of(), FIRST_POSITION, day),
                            List.of(held),
                            framework,
                            wanted,
                            day);

            var changed =
                    Dated.replacedFrom(
                            from, new HeldPosition(rung.name(), rung.level()), FIRST_POSITION);
            var done = Readiness.of(facts(List.of(), changed, day), framework, wanted, day);
            assertThat(told(whatIf.after())).as(repeat()).isEqualTo(told(done));
        }
    }

    /** Everything of the list but where its facts are recorded. */
    private static List<String> told(Readiness readiness) {
        return readiness.lines().stream().map(WhatIfEqualsDoingItTest::told).toList();
    }

    private static String told(ReadinessLine line) {
        return line.expectation().key()
                + " "
                + line.state()
                + " "
                + line.have()
                + " of "
                + line.need()
                + " until "
                + line.lapsesOn()
                + " counting "
                + line.counting().size()
                + " towards "
                + line.towards().size()
                + " closing "
                + line.closing().stream().map(step -> step.getClass().getSimpleName()).toList();
    }

    private CareerFacts facts(List<CareerEvent> events, LocalDate day) {
        return facts(events, FIRST_POSITION, day);
    }

    private CareerFacts facts(
            List<CareerEvent> events, List<Dated<HeldPosition>> positions, LocalDate day) {
        var state = CareerState.empty(ANN);
        int number = 0;
        for (var event : events) {
            state =
                    CareerEvolution.evolve(
                            state,
                            event,
                            new Recorded(
                                    "e" + number++, ANN, Instant.parse("2026-11-22T12:00:00Z")));
        }
        var person =
                new PersonState(
                        ANN,
                        PersonalText.of("Ann"),
                        HIRED,
                        List.of(),
                        positions,
                        Set.of(),
                        List.of(),
                        List.of(),
                        null);
        return new CareerFactsFrom(framework, day, false)
                .facts(person, state, List.of(), List.of());
    }

    /** The same thing as events and as what somebody imagines. */
    private record Something(List<CareerEvent> events, CareerFact fact) {}

    private Something something(List<CareerEvent> before, LocalDate on) {
        var ref = FactRef.to(FactRef.Sort.WHAT_IF, "imagined");
        switch (random.nextInt(5)) {
            case 0 -> {
                int number = 1 + (int) before.stream().filter(this::addsCredential).count();
                var category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
                var until = random.nextBoolean() ? null : on.plusDays(random.nextInt(1_000));
                return new Something(
                        List.of(
                                new CareerEvent.CredentialAdded(
                                        ANN, number, category, null, on, until, null),
                                new CareerEvent.CredentialVerified(ANN, number, on, null)),
                        new CareerFact.CredentialHeld(ref, category, true, on, until));
            }
            case 1 -> {
                var competency = competencies.get(random.nextInt(competencies.size()));
                var rating = Rating.values()[random.nextInt(Rating.values().length)];
                return new Something(
                        List.of(
                                new CareerEvent.CompetencyRated(
                                        ANN, competency, rating, PersonalText.of("Seen"), on)),
                        new CareerFact.CompetencyRated(ref, competency, rating, on, null));
            }
            case 2 -> {
                var kind = random.nextBoolean() ? null : Kind.values()[random.nextInt(5)];
                return new Something(
                        List.of(
                                new CareerEvent.WinLogged(
                                        ANN,
                                        1 + before.size(),
                                        on,
                                        PersonalText.of("It went well"),
                                        kind,
                                        null,
                                        null,
                                        null)),
                        new CareerFact.WinHad(ref, kind, on));
            }
            case 3 -> {
                int number = 1 + (int) before.stream().filter(this::addsExperience).count();
                var level = random.nextBoolean() ? null : CareerLevel.values()[random.nextInt(3)];
                var until = random.nextBoolean() ? null : on.plusDays(random.nextInt(900));
                var what = PersonalText.of("Bench technologist");
                return new Something(
                        List.of(
                                new CareerEvent.ExperienceAdded(
                                        ANN,
                                        number,
                                        PersonalText.of("Another laboratory"),
                                        what,
                                        level,
                                        on,
                                        until,
                                        null),
                                new CareerEvent.ExperienceVerified(ANN, number, on, null)),
                        new CareerFact.WorkedElsewhere(ref, what, level, true, on, until));
            }
            default -> {
                var kind = ActivityKind.values()[random.nextInt(ActivityKind.values().length)];
                int number = 1 + before.size();
                var done =
                        new CareerEvent.ActivityRecorded(
                                ANN,
                                number,
                                kind,
                                on,
                                null,
                                PersonalText.of("Did it"),
                                null,
                                null,
                                null);
                return new Something(
                        kind == ActivityKind.MENTORING
                                ? List.of(done, new CareerEvent.ActivityConfirmed(ANN, number, on))
                                : List.of(done),
                        new CareerFact.ActivityDone(ref, kind, true, on));
            }
        }
    }

    private boolean addsCredential(CareerEvent event) {
        return event instanceof CareerEvent.CredentialAdded;
    }

    private boolean addsExperience(CareerEvent event) {
        return event instanceof CareerEvent.ExperienceAdded;
    }

    private static LocalDate day(CareerEvent event) {
        return switch (event) {
            case CareerEvent.CredentialAdded e -> e.issuedOn();
            case CareerEvent.CredentialVerified e -> e.on();
            case CareerEvent.CompetencyRated e -> e.on();
            case CareerEvent.ActivityRecorded e -> e.on();
            case CareerEvent.ActivityConfirmed e -> e.on();
            case CareerEvent.WinLogged e -> e.on();
            case CareerEvent.ExperienceAdded e -> e.from();
            case CareerEvent.ExperienceVerified e -> e.on();
            default -> throw new AssertionError(event);
        };
    }

    private LocalDate someDayBefore(LocalDate day) {
        return day.minusDays(1 + random.nextInt(1_400));
    }

    private String repeat() {
        return "repeat with -Dlabgoals.model.seed=" + seed;
    }
}
