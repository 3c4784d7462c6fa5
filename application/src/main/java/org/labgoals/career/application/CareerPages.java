package org.labgoals.career.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerFact;
import org.labgoals.career.domain.CareerFact.GoalReached;
import org.labgoals.career.domain.CareerFact.GoalUnderWay;
import org.labgoals.career.domain.CareerFact.PositionHeld;
import org.labgoals.career.domain.CareerFact.WorkedElsewhere;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.FactRef;
import org.labgoals.career.domain.Framework;
import org.labgoals.career.domain.LadderPosition;
import org.labgoals.career.domain.Readiness;
import org.labgoals.career.domain.WhatIf;
import org.labgoals.goal.application.GoalRecords;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.people.application.CurrentRoster;
import org.labgoals.people.application.Directory;
import org.labgoals.people.domain.HeldPosition;
import org.labgoals.people.domain.PersonState;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.LiveAnswers;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.ProjectionSignals;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.application.Watching;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.springframework.stereotype.Component;

/**
 * The way to the next level: what somebody has shown, what a position asks for and what would close
 * the gap, for any day. A page costs a fixed number of statements, however many years it covers.
 *
 * <p>A past day is answered by what had happened by then and the framework in force then; today's
 * rights decide who may ask. Throws {@link NotFound} where the viewer may not know of the record,
 * and {@link Refused} for a position or day that cannot be.
 */
@Component
public class CareerPages {

    /** How many things one may imagine at once. */
    public static final int MOST_IMAGINED = 50;

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final int YEARS_AHEAD = 20;

    private final CurrentViewer viewer;
    private final CurrentRoster roster;
    private final Directory directory;
    private final CurrentFramework frameworks;
    private final GoalRecords goals;
    private final CareerSight sight;
    private final AssessedSystems systems;
    private final CareerQueries records;
    private final LiveAnswers live;
    private final Today today;

    CareerPages(
            CurrentViewer viewer,
            CurrentRoster roster,
            Directory directory,
            CurrentFramework frameworks,
            GoalRecords goals,
            CareerSight sight,
            AssessedSystems systems,
            CareerQueries records,
            LiveAnswers live,
            Today today) {
        this.viewer = viewer;
        this.roster = roster;
        this.directory = directory;
        this.frameworks = frameworks;
        this.goals = goals;
        this.sight = sight;
        this.systems = systems;
        this.records = records;
        this.live = live;
        this.today = today;
    }

    /**
     * A person's career.
     *
     * @param position key or name of a rung; null for the next level
     * @param on null for today
     */
    public CareerPage career(PersonId person, @Nullable String position, @Nullable LocalDate on) {
        return career(viewer.get(), person, position, on);
    }

    /**
     * The same with some things more.
     *
     * @param imagined what has not happened; a goal may be one that is under way
     * @param position as above, but there has to be one
     * @param on null for the last day of what is imagined, today at the earliest
     */
    public WhatIfPage whatIf(
            PersonId person,
            List<Imagined> imagined,
            @Nullable String position,
            @Nullable LocalDate on) {
        Refused.when(imagined.isEmpty(), CareerQuestion.NOTHING_IMAGINED);
        Refused.when(imagined.size() > MOST_IMAGINED, CareerQuestion.TOO_MUCH_IMAGINED);
        var day = on == null ? lastDay(imagined) : on;
        var page = career(viewer.get(), person, position, day);
        var readiness = page.readiness();
        if (readiness == null) {
            throw new Refused(CareerQuestion.NOWHERE_TO_GO);
        }
        var facts = imagined.stream().map(each -> fact(page, each)).toList();
        return new WhatIfPage(
                page, WhatIf.of(page.facts(), facts, page.content(), readiness.position(), day));
    }

    /**
     * Hands the whole career over now and each time something may have changed in it (the record, a
     * goal, an assessment, a position, the framework), until closed.
     *
     * @param position asked each time, as in {@link #career}
     */
    public Watching watch(
            PersonId person, Supplier<@Nullable String> position, Consumer<WholeCareer> listener) {
        var asker = viewer.get();
        return live.watch(
                List.of("career", "goal", "competency", "people"),
                change -> concerns(change, person),
                () -> whole(asker, person, position.get()),
                listener);
    }

    /** The whole career as of now. */
    public WholeCareer whole(PersonId person, @Nullable String position) {
        return whole(viewer.get(), person, position);
    }

    private WholeCareer whole(Viewer asker, PersonId person, @Nullable String position) {
        var record = records.record(asker, person);
        return new WholeCareer(record, career(asker, person, position, null, record.record()));
    }

    private boolean concerns(ProjectionSignals.Changed change, PersonId person) {
        var id = change.subjectId();
        return switch (change.feature()) {
            case "goal" ->
                    goals.goal(new GoalId(id)).filter(goal -> isOf(goal, person)).isPresent();
            case "people" -> id.equals(person.value());
            case "competency" -> id.indexOf(':') < 0 || id.startsWith(person.value() + ":");
            default -> true; // the framework, and mentoring that others ask for or offer
        };
    }

    private static boolean isOf(GoalState goal, PersonId person) {
        return goal.owner().equals(person)
                || goal.plan().contributors().stream()
                        .anyMatch(each -> each.person().equals(person));
    }

    /** Today in the laboratory's time zone. */
    public LocalDate today() {
        return today.date();
    }

    /** Something that has not happened. */
    public sealed interface Imagined {

        /** A fact of its own. */
        record New(CareerFact fact) implements Imagined {}

        /** A goal under way is achieved. */
        record Achieved(GoalId goal, LocalDate on) implements Imagined {}

        /** They hold a position of this laboratory from a day on, by its key or name. */
        record Held(String position, LocalDate on) implements Imagined {}

        private LocalDate day() {
            return switch (this) {
                case New one ->
                        one.fact() instanceof WorkedElsewhere work ? last(work) : one.fact().from();
                case Achieved goal -> goal.on();
                case Held held -> held.on();
            };
        }

        /** Years of work are there when it is over, not when it begins. */
        private static LocalDate last(WorkedElsewhere work) {
            return work.until() == null ? work.from() : work.until();
        }
    }

    private static CareerFact fact(CareerPage page, Imagined imagined) {
        return switch (imagined) {
            case Imagined.New one -> one.fact();
            case Imagined.Achieved achieved ->
                    page.facts()
                            .of(GoalUnderWay.class)
                            .filter(goal -> goal.ref().id().equals(achieved.goal().value()))
                            .findFirst()
                            .map(
                                    goal ->
                                            new GoalReached(
                                                    goal.ref(),
                                                    goal.kind(),
                                                    goal.template(),
                                                    achieved.on()))
                            .orElseThrow(() -> new Refused(CareerQuestion.NO_SUCH_GOAL));
            case Imagined.Held held -> {
                var rung = rung(page.content(), held.position());
                yield new PositionHeld(
                        FactRef.to(FactRef.Sort.WHAT_IF, rung.key()),
                        rung.name(),
                        rung.level(),
                        held.on(),
                        null);
            }
        };
    }

    private LocalDate lastDay(List<Imagined> imagined) {
        return Stream.concat(Stream.of(today.date()), imagined.stream().map(Imagined::day))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private CareerPage career(
            Viewer asker, PersonId id, @Nullable String position, @Nullable LocalDate on) {
        return career(asker, id, position, on, null);
    }

    /**
     * @param read the record as it is today where somebody has read it already
     */
    private CareerPage career(
            Viewer asker,
            PersonId id,
            @Nullable String position,
            @Nullable LocalDate on,
            @Nullable CareerState read) {
        var person = person(asker, id);
        var now = today.date();
        var day = on == null ? now : on;
        Refused.when(
                day.isBefore(EARLIEST) || day.isAfter(now.plusYears(YEARS_AHEAD)),
                CareerQuestion.DAY_BEYOND_REASON);
        var version = frameworks.get().inForceOn(day);
        var framework = version.content();
        boolean past = day.isBefore(now);
        var known = past ? HappenedBy.day(day, id, sight.history(id)) : read;
        var facts =
                new CareerFactsFrom(framework, day, past)
                        .facts(
                                person,
                                known == null ? sight.record(id) : known,
                                goals.careerOf(id),
                                systems.on(past ? day : now, id));
        var held = person.positionOn(day).orElse(null);
        var target = target(framework, held, position);
        return new CareerPage(
                directory.person(id).orElseThrow(),
                day,
                held,
                held == null ? null : framework.positionCalled(held.position()).orElse(null),
                target == null ? null : Readiness.of(facts, framework, target, day),
                facts,
                version);
    }

    private PersonState person(Viewer asker, PersonId id) {
        var person = sight.mayKnow(asker, id) ? roster.get().people().get(id) : null;
        if (person == null) {
            throw new NotFound("There is no such person.");
        }
        return person;
    }

    private static @Nullable LadderPosition target(
            Framework framework, @Nullable HeldPosition held, @Nullable String wanted) {
        if (wanted != null && !wanted.isBlank()) {
            return rung(framework, wanted);
        }
        return held == null ? null : framework.nextFor(held).orElse(null);
    }

    private static LadderPosition rung(Framework framework, String wanted) {
        return framework
                .position(wanted)
                .or(() -> framework.positionCalled(wanted))
                .orElseThrow(() -> new Refused(CareerQuestion.NO_SUCH_POSITION));
    }
}
