package org.labgoals.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.CareerEvent;
import org.labgoals.career.domain.CareerEvolution;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.Rating;
import org.labgoals.goal.domain.Confidence;
import org.labgoals.goal.domain.CriterionMet;
import org.labgoals.goal.domain.CriterionPoint;
import org.labgoals.goal.domain.Direction;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalDecisions;
import org.labgoals.goal.domain.GoalEvolution;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Recorded;
import org.labgoals.shared.domain.Standing;

/** Goals and career records of many years, made by the domain's own rules. */
final class TenYears {

    private static final PersonId MANAGER = new PersonId("director");
    private static final MeasureId FIRST = new MeasureId("m1");
    private static final List<String> TEMPLATES =
            List.of("quality-control", "research", "leadership", "turnaround-time");
    private static final List<String> COMPETENCIES =
            List.of("troubleshooting", "quality-control", "communication", "teaching", "mentoring");

    private TenYears() {}

    /** One of so many goals, ten events each, spread over the years up to today. */
    static GoalState goal(PersonId owner, int number, int many, LocalDate today) {
        int days = many * 12;
        var begin = today.minusDays(days + 120L).plusDays(number * 12L);
        var id = new GoalId(owner.value() + "-g" + number);
        var story = new Story(owner);
        story.owner(begin, at -> new GoalCommand.DraftGoal(id, at, plan(number, begin), null));
        story.owner(begin, at -> new GoalCommand.SubmitGoal(id, at));
        story.manager(begin, at -> new GoalCommand.ActivateGoal(id, at, begin));
        for (int checkIn = 1; checkIn <= 4; checkIn++) {
            var on = begin.plusDays(checkIn * 20L);
            var value = BigDecimal.valueOf(checkIn * 25L);
            story.owner(
                    on,
                    at ->
                            new GoalCommand.CheckIn(
                                    id,
                                    at,
                                    FIRST,
                                    value,
                                    PersonalText.of("As planned, with the section's help"),
                                    Confidence.ON_TRACK,
                                    on,
                                    null));
        }
        var end = begin.plusDays(90);
        var text = PersonalText.of("It went as the plan said, and the section keeps it so.");
        story.owner(end, at -> new GoalCommand.AssessOwnGoal(id, at, text, end));
        story.manager(end, at -> new GoalCommand.ReviewGoal(id, at, text, end));
        story.manager(end, at -> new GoalCommand.ConfirmAchieved(id, at, text, List.of(), end));
        return Objects.requireNonNull(story.state);
    }

    private static GoalPlan plan(int number, LocalDate begin) {
        return new GoalPlan(
                PersonalText.of("Fewer repeated control runs, round " + number),
                PersonalText.of("Controls that fail for the right reason catch errors early."),
                Kind.values()[number % Kind.values().length],
                Horizon.IMMEDIATE,
                begin,
                begin.plusDays(100),
                TEMPLATES.get(number % TEMPLATES.size()),
                Set.of(),
                List.of(
                        Measure.numeric(
                                PersonalText.of("Runs without a repeat"),
                                "%",
                                Direction.INCREASE,
                                BigDecimal.ZERO,
                                BigDecimal.valueOf(100))),
                List.of(
                        new CriterionMet(
                                CriterionPoint.QUALITY_IMPROVEMENT.criterion(),
                                Set.of(CriterionPoint.QUALITY_IMPROVEMENT),
                                PersonalText.of("It lowers the section's repeat rate."))),
                List.of(),
                null,
                List.of());
    }

    /** Goes through a goal's life. */
    private static final class Story {
        private final PersonId owner;
        private @Nullable GoalState state;
        private int events;

        Story(PersonId owner) {
            this.owner = owner;
        }

        void owner(LocalDate day, Function<Occasion, GoalCommand> command) {
            does(new Occasion(owner, Standing.OWNER, day), command);
        }

        void manager(LocalDate day, Function<Occasion, GoalCommand> command) {
            does(new Occasion(MANAGER, Standing.DECIDER, day), command);
        }

        private void does(Occasion occasion, Function<Occasion, GoalCommand> command) {
            for (var event : GoalDecisions.decide(state, command.apply(occasion))) {
                state =
                        GoalEvolution.evolve(
                                state,
                                event,
                                new Recorded("e" + events++, occasion.by(), Laboratory.recorded()));
            }
        }
    }

    /** Weekly wins, monthly courses, quarterly activities and ratings, renewed credentials. */
    static CareerState record(PersonId person, int years, LocalDate today) {
        var first = today.minusYears(years);
        var events = new ArrayList<CareerEvent>();
        for (int credential = 1; credential <= 3; credential++) {
            events.add(
                    new CareerEvent.CredentialAdded(
                            person,
                            credential,
                            List.of("mls-ascp", "h-ascp", "sh-ascp").get(credential - 1),
                            PersonalText.of("No. " + credential),
                            first,
                            first.plusYears(3),
                            null));
            for (int term = 3; term <= years; term += 3) {
                events.add(
                        new CareerEvent.CredentialRenewed(
                                person,
                                credential,
                                first.plusYears(term).minusDays(20),
                                first.plusYears(term + 3L),
                                null));
            }
            events.add(new CareerEvent.CredentialVerified(person, credential, today, null));
        }
        long weeks = ChronoUnit.WEEKS.between(first, today);
        for (int week = 1; week <= weeks; week++) {
            var on = first.plusWeeks(week);
            events.add(
                    new CareerEvent.WinLogged(
                            person,
                            week,
                            on,
                            PersonalText.of("A good week"),
                            null,
                            null,
                            null,
                            null));
            if (week % 4 == 0) {
                events.add(
                        new CareerEvent.CeActivityLogged(
                                person,
                                week / 4,
                                on,
                                "course",
                                PersonalText.of("Course " + week),
                                BigDecimal.ONE,
                                List.of(),
                                null));
            }
            if (week % 13 == 0) {
                events.add(activity(person, week / 13, on));
                events.add(
                        new CareerEvent.CompetencyRated(
                                person,
                                COMPETENCIES.get(week / 13 % COMPETENCIES.size()),
                                Rating.values()[week / 13 % Rating.values().length],
                                PersonalText.of("Seen at the bench"),
                                on));
            }
        }
        var state = CareerState.empty(person);
        for (var event : events) {
            state =
                    CareerEvolution.evolve(
                            state,
                            event,
                            new Recorded("c" + state.events(), MANAGER, Laboratory.recorded()));
        }
        return state;
    }

    private static CareerEvent activity(PersonId person, int number, LocalDate on) {
        return new CareerEvent.ActivityRecorded(
                person,
                number,
                ActivityKind.values()[number % ActivityKind.values().length],
                on,
                null,
                PersonalText.of("Took part"),
                null,
                null,
                null);
    }
}
