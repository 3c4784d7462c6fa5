package org.labgoals.goal.application;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.labgoals.goal.domain.Criterion;
import org.labgoals.goal.domain.CriterionMet;
import org.labgoals.goal.domain.Direction;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalDecisions;
import org.labgoals.goal.domain.GoalEvent;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.Measure;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Standing;

/** Lets a goal live through its real rules, so that what is told of it is told of real events. */
final class Story {

    static final PersonId OWNER = new PersonId("owner");
    static final PersonId BOSS = new PersonId("boss");
    static final LocalDate START = LocalDate.of(2026, 3, 2);

    final GoalId id = new GoalId("g");
    private final List<RecordedEvent<GoalEvent>> events = new ArrayList<>();
    private LocalDate today = START;

    static Story drafted() {
        Story story = new Story();
        return story.owner(on -> new GoalCommand.DraftGoal(story.id, on, plan(), null));
    }

    static Story submitted() {
        Story story = drafted();
        return story.owner(on -> new GoalCommand.SubmitGoal(story.id, on));
    }

    static Story active() {
        Story story = submitted();
        return story.boss(on -> new GoalCommand.ActivateGoal(story.id, on, START, null));
    }

    Story onDay(LocalDate day) {
        today = day;
        return this;
    }

    Story owner(Function<Occasion, GoalCommand> command) {
        return happens(OWNER, Standing.OWNER, command);
    }

    Story boss(Function<Occasion, GoalCommand> command) {
        return happens(BOSS, Standing.DECIDER, command);
    }

    GoalState state() {
        return java.util.Objects.requireNonNull(GoalFold.of(events));
    }

    List<RecordedEvent<GoalEvent>> events() {
        return List.copyOf(events);
    }

    static PersonLine person(PersonId id) {
        return new PersonLine(
                id, id.value(), Set.of(Role.TECHNOLOGIST), null, null, List.of(), null, true);
    }

    static PersonalText text(String text) {
        return PersonalText.of(text);
    }

    private Story happens(PersonId by, Standing standing, Function<Occasion, GoalCommand> command) {
        GoalState state = GoalFold.of(events);
        for (GoalEvent event :
                GoalDecisions.decide(state, command.apply(new Occasion(by, standing, today)))) {
            events.add(
                    new RecordedEvent<>(
                            event,
                            "e" + events.size(),
                            id.value(),
                            events.size(),
                            today.atStartOfDay(ZoneOffset.UTC).toInstant(),
                            Map.of(
                                    Metadata.ACTOR,
                                    by.value(),
                                    Metadata.ROLE,
                                    "technologist",
                                    Metadata.CHANNEL,
                                    "screen")));
        }
        return this;
    }

    private static GoalPlan plan() {
        return new GoalPlan(
                text("Cut the STAT troponin turnaround"),
                text("Chest pain cannot wait."),
                Kind.QUALITY_AND_COMPLIANCE,
                Horizon.LONG_TERM,
                START,
                START.plusMonths(10),
                null,
                Set.of(),
                List.of(
                        Measure.numeric(
                                text("Median order to report"),
                                "min",
                                Direction.REDUCE,
                                new java.math.BigDecimal("52"),
                                new java.math.BigDecimal("40"))),
                List.of(
                        new CriterionMet(
                                Criterion.HEALTHCARE_OUTCOMES, Set.of(), text("Faster answers."))),
                List.of(),
                null,
                List.of());
    }
}
