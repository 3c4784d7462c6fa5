package org.labgoals.goal.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalEvent.GoalCorrected;
import org.labgoals.goal.domain.GoalState.FactRecorded;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;

/**
 * Mends what an entry says, in any state, also a final one. Who made the entry corrects it; the
 * manager corrects facts and decisions of others too, but nobody's own words, and what was agreed
 * at activation only the manager.
 */
final class Correcting {
    private static final List<String> PLAN_ENTRIES = List.of("GoalDrafted", "DraftRevised");

    private Correcting() {}

    static List<GoalEvent> correct(GoalState goal, GoalCommand.CorrectGoal command) {
        String name = CorrectableField.nameOf(command.field());
        FactRecorded fact = goal.facts().get(command.corrects());
        if (fact == null) {
            throw new Refused(GoalRule.NO_SUCH_ENTRY);
        }
        CorrectableField field =
                CorrectableField.of(fact.type(), name)
                        .orElseThrow(() -> new Refused(GoalRule.FIELD_NOT_CORRECTABLE));
        GoalRule refusal = refusal(goal, command.occasion(), fact, field);
        if (refusal != null) {
            throw new Refused(refusal);
        }
        PersonalText value = command.value();
        if (value.equals(fact.corrected().get(name))) {
            return List.of();
        }
        Words.reason(command.reason());
        Refused.when(isDraft(goal, fact), GoalRule.REVISE_THE_DRAFT);
        readable(field, value);
        LocalDate day = CorrectableField.day(value);
        if (field == CorrectableField.DAY && day != null) {
            day(goal, command, fact, name, day);
        }
        BigDecimal number = CorrectableField.number(value);
        if (field == CorrectableField.NUMBER && number != null) {
            number(goal, command.corrects(), number);
        }
        return List.of(
                new GoalCorrected(goal.id(), command.corrects(), name, value, command.reason()));
    }

    /** Which fields of an entry somebody may correct now, as the event names them. */
    static Set<String> fields(GoalState goal, Occasion occasion, String event) {
        FactRecorded fact = goal.facts().get(event);
        if (fact == null || isDraft(goal, fact)) {
            return Set.of();
        }
        return CorrectableField.namesOf(fact.type()).stream()
                .filter(name -> !name.equals("targetDate") || !targetDateChangedSince(goal))
                .filter(name -> isAllowed(goal, occasion, fact, name))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isAllowed(
            GoalState goal, Occasion occasion, FactRecorded fact, String name) {
        return CorrectableField.of(fact.type(), name)
                .filter(field -> refusal(goal, occasion, fact, field) == null)
                .isPresent();
    }

    private static boolean isDraft(GoalState goal, FactRecorded fact) {
        return goal.status() == GoalStatus.DRAFTED && PLAN_ENTRIES.contains(fact.type());
    }

    /** Why somebody may not correct the field; null when they may. */
    private static @Nullable GoalRule refusal(
            GoalState goal, Occasion occasion, FactRecorded fact, CorrectableField field) {
        boolean own = fact.recorded().by().equals(occasion.by());
        boolean decider = Who.isDecider(goal, occasion);
        if (!own && !decider) {
            return GoalRule.ONLY_OWN_ENTRIES_CORRECTED;
        }
        if (!own && field.isText()) {
            return GoalRule.ONLY_OWN_WORDS_CORRECTED;
        }
        boolean agreed =
                goal.activatedOn() != null && PLAN_ENTRIES.contains(fact.type()) && !field.isText();
        return agreed && !decider ? GoalRule.ONLY_THE_MANAGER_CORRECTS_WHAT_WAS_AGREED : null;
    }

    private static void readable(CorrectableField field, PersonalText value) {
        boolean readable =
                switch (field) {
                    case TITLE -> {
                        Words.title(value);
                        yield true;
                    }
                    case TEXT -> {
                        Words.text(value);
                        yield true;
                    }
                    case OPTIONAL_TEXT -> {
                        Words.optional(value);
                        yield true;
                    }
                    case DAY -> CorrectableField.day(value) != null;
                    case NUMBER -> CorrectableField.number(value) != null;
                    case CONFIDENCE -> CorrectableField.word(Confidence.class, value) != null;
                    case KIND -> CorrectableField.word(Kind.class, value) != null;
                    case HORIZON -> CorrectableField.word(Horizon.class, value) != null;
                };
        Refused.when(!readable, GoalRule.CORRECTION_UNREADABLE);
    }

    private static void number(GoalState goal, String event, BigDecimal number) {
        for (MadeCheckIn made : goal.checkIns()) {
            if (made.event().equals(event)) {
                goal.plan().measures().stream()
                        .filter(measure -> made.measure().equals(measure.id()))
                        .forEach(measure -> PlanLimits.value(measure, number));
            }
        }
    }

    private static void day(
            GoalState goal,
            GoalCommand.CorrectGoal command,
            FactRecorded fact,
            String name,
            LocalDate day) {
        Days.within(day);
        GoalPlan plan = goal.plan();
        if (name.equals("on")) {
            Refused.when(day.isAfter(command.occasion().today()), GoalRule.DAY_IN_THE_FUTURE);
            if (fact.type().equals("CheckedIn")) {
                LocalDate first = Days.firstOfCheckIns(goal);
                Refused.when(first != null && day.isBefore(first), GoalRule.DAY_TOO_EARLY);
            } else {
                inOrder(goal, command.corrects(), day);
            }
            return;
        }
        Refused.when(
                name.equals("targetDate") && targetDateChangedSince(goal),
                GoalRule.TARGET_DATE_CHANGED_SINCE);
        LocalDate start = name.equals("startDate") ? day : plan.startDate();
        LocalDate target = name.equals("targetDate") ? day : plan.targetDate();
        Refused.when(
                start != null && target != null && !target.isAfter(start),
                GoalRule.TARGET_DATE_NOT_AFTER_START);
    }

    /** A state does not tell which continuation moved the date, so any of them counts. */
    private static boolean targetDateChangedSince(GoalState goal) {
        boolean amended =
                goal.amendments().stream()
                        .anyMatch(
                                one ->
                                        one.outcome() == Amendment.Outcome.ACCEPTED
                                                && one.changes().targetDate() != null);
        return amended || !goal.pastReviews().isEmpty();
    }

    /** The day of a turn stays between the turns before and after it. */
    private static void inOrder(GoalState goal, String event, LocalDate day) {
        boolean after = false;
        for (var entry : goal.facts().entrySet()) {
            LocalDate on = entry.getValue().on();
            if (entry.getKey().equals(event)) {
                after = true;
            } else if (on != null && Days.TURNS.contains(entry.getValue().type())) {
                Refused.when(after ? day.isAfter(on) : day.isBefore(on), GoalRule.DAY_OUT_OF_ORDER);
            }
        }
    }
}
