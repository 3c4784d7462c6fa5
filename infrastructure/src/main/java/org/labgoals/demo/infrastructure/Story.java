package org.labgoals.demo.infrastructure;

import static org.labgoals.shared.domain.Standing.CONTRIBUTOR;
import static org.labgoals.shared.domain.Standing.DECIDER;
import static org.labgoals.shared.domain.Standing.OWNER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Confidence;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.MeasureException;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.goal.domain.PlanChanges;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Standing;

/**
 * One goal of the demo laboratory, from its first words to where it stands today. Days are told as
 * <em>days ago</em>, a negative number lies in the future; a weekend's facts move to the Friday
 * before it.
 */
final class Story extends PlannedWords<Story> {

    private final String owner;
    private final GoalId id;
    private final DemoPeople people;
    private final List<Step> steps = new ArrayList<>();

    private @Nullable String decider;
    private int amendments;
    private int lastCheckIn;

    Story(DemoPeople people, LocalDate today, String owner, String template, String title) {
        super(today, template, title);
        this.people = people;
        this.owner = owner;
        this.id = new GoalId(DemoDays.uuid("demo goal of " + owner + ": " + title));
    }

    @Override
    Story self() {
        return this;
    }

    /** Somebody other than the responsible manager decides from here on. */
    Story decidedBy(String person) {
        this.decider = person;
        return this;
    }

    Story drafted(int ago) {
        GoalPlan plan = plan();
        return owner(ago, occasion -> new GoalCommand.DraftGoal(id, occasion, plan, null));
    }

    /** The first words, before it became the goal it is. */
    Story jotted(int ago, String firstTitle) {
        GoalPlan rough = rough(firstTitle);
        return owner(ago, occasion -> new GoalCommand.DraftGoal(id, occasion, rough, null));
    }

    Story revised(int ago) {
        GoalPlan plan = plan();
        return owner(ago, occasion -> new GoalCommand.ReviseDraft(id, occasion, plan));
    }

    Story submitted(int ago) {
        return owner(ago, occasion -> new GoalCommand.SubmitGoal(id, occasion));
    }

    Story returned(int ago, String reason) {
        return decider(
                ago, occasion -> new GoalCommand.ReturnGoal(id, occasion, PersonalText.of(reason)));
    }

    Story activated(int ago) {
        return decider(
                ago, occasion -> new GoalCommand.ActivateGoal(id, occasion, occasion.today()));
    }

    /** Drafted, shown to the manager two days later and activated on the given day. */
    Story agreed(int ago) {
        return drafted(ago + 6).submitted(ago + 4).activated(ago);
    }

    Story checkIn(int ago, double value, Confidence confidence, @Nullable String note) {
        return checkIn(ago, 1, value, confidence, note);
    }

    Story checkIn(
            int ago, int measure, double value, Confidence confidence, @Nullable String note) {
        return checkInBy(owner, OWNER, ago, ago, measure, value, confidence, note, null);
    }

    /** Check-ins on the first measure without a note, so many days apart. */
    Story readings(int firstAgo, int every, double... values) {
        int ago = firstAgo;
        for (double value : values) {
            checkIn(ago, value, Confidence.ON_TRACK, null);
            ago -= every;
        }
        return this;
    }

    Story reached(int ago, int milestone, @Nullable String note) {
        return checkIn(ago, milestone, 1, Confidence.ON_TRACK, note);
    }

    /** Told on another day than it happened. */
    Story toldLater(int happened, int recorded, double value, Confidence confidence, String note) {
        return checkInBy(owner, OWNER, happened, recorded, 1, value, confidence, note, null);
    }

    /** Told more than thirty days after it happened, which asks for a reason. */
    Story toldLate(
            int happened, int recorded, double value, Confidence confidence, String lateReason) {
        return checkInBy(owner, OWNER, happened, recorded, 1, value, confidence, null, lateReason);
    }

    Story contributed(
            String by,
            int ago,
            int measure,
            double value,
            Confidence confidence,
            @Nullable String note) {
        return checkInBy(by, CONTRIBUTOR, ago, ago, measure, value, confidence, note, null);
    }

    Story proposed(int ago, String reason, PlanChanges changes) {
        amendments++;
        return owner(
                ago,
                occasion ->
                        new GoalCommand.ProposeAmendment(
                                id, occasion, PersonalText.of(reason), changes));
    }

    Story accepted(int ago) {
        int number = amendments;
        return decider(ago, occasion -> new GoalCommand.AcceptAmendment(id, occasion, number));
    }

    Story declined(int ago, String reason) {
        int number = amendments;
        return decider(
                ago,
                occasion ->
                        new GoalCommand.DeclineAmendment(
                                id, occasion, number, PersonalText.of(reason)));
    }

    Story paused(int ago, String reason) {
        return owner(
                ago,
                occasion ->
                        new GoalCommand.PauseGoal(
                                id, occasion, PersonalText.of(reason), occasion.today()));
    }

    Story resumed(int ago, String reason) {
        return owner(
                ago,
                occasion ->
                        new GoalCommand.ResumeGoal(
                                id, occasion, PersonalText.of(reason), occasion.today()));
    }

    Story markedPersonal(int ago, String reason) {
        return decider(
                ago,
                occasion -> new GoalCommand.MarkPersonal(id, occasion, PersonalText.of(reason)));
    }

    Story askedToAssess(int ago) {
        return decider(ago, occasion -> new GoalCommand.AskForSelfAssessment(id, occasion));
    }

    Story selfAssessed(int ago, String text) {
        return owner(
                ago,
                occasion ->
                        new GoalCommand.AssessOwnGoal(
                                id, occasion, PersonalText.of(text), occasion.today()));
    }

    Story reviewed(int ago, String text) {
        return decider(
                ago,
                occasion ->
                        new GoalCommand.ReviewGoal(
                                id, occasion, PersonalText.of(text), occasion.today()));
    }

    Story continued(int ago, @Nullable String reason) {
        return continued(ago, reason, PlanChanges.NONE);
    }

    Story continued(int ago, @Nullable String reason, PlanChanges changes) {
        return decider(
                ago,
                occasion ->
                        new GoalCommand.ContinueGoal(
                                id,
                                occasion,
                                PersonalText.ofNullable(reason),
                                changes,
                                occasion.today()));
    }

    Story achieved(int ago, String text, MeasureException... exceptions) {
        return decider(
                ago,
                occasion ->
                        new GoalCommand.ConfirmAchieved(
                                id,
                                occasion,
                                PersonalText.of(text),
                                List.of(exceptions),
                                occasion.today()));
    }

    Story withdrawn(int ago, @Nullable String reason) {
        return owner(ago, withdrawal(reason));
    }

    Story withdrawnByDecider(int ago, String reason) {
        return decider(ago, withdrawal(reason));
    }

    /** Mends the value of the last check-in; each step so far is one event. */
    Story corrected(int ago, String value, String reason) {
        return step(
                owner,
                OWNER,
                ago,
                lastCheckIn,
                (occasion, corrected) ->
                        new GoalCommand.CorrectGoal(
                                id,
                                occasion,
                                corrected,
                                "value",
                                PersonalText.of(value),
                                PersonalText.of(reason)));
    }

    static MeasureException except(int measure, String reason) {
        return new MeasureException(new MeasureId("m" + measure), PersonalText.of(reason));
    }

    GoalId id() {
        return id;
    }

    String owner() {
        return owner;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    private Function<Occasion, GoalCommand> withdrawal(@Nullable String reason) {
        return occasion ->
                new GoalCommand.WithdrawGoal(
                        id, occasion, PersonalText.ofNullable(reason), occasion.today());
    }

    private Story checkInBy(
            String by,
            Standing standing,
            int happened,
            int recorded,
            int measure,
            double value,
            Confidence confidence,
            @Nullable String note,
            @Nullable String lateReason) {
        LocalDate on = daysAgo(happened);
        lastCheckIn = steps.size() + 1;
        return step(
                by,
                standing,
                recorded,
                null,
                (occasion, none) ->
                        new GoalCommand.CheckIn(
                                id,
                                occasion,
                                new MeasureId("m" + measure),
                                number(value),
                                PersonalText.ofNullable(note),
                                confidence,
                                on,
                                PersonalText.ofNullable(lateReason)));
    }

    private Story owner(int ago, Function<Occasion, GoalCommand> command) {
        return step(owner, OWNER, ago, null, (occasion, none) -> command.apply(occasion));
    }

    private Story decider(int ago, Function<Occasion, GoalCommand> command) {
        String by = decider != null ? decider : people.deciderOf(owner);
        return step(by, DECIDER, ago, null, (occasion, none) -> command.apply(occasion));
    }

    private Story step(
            String by,
            Standing standing,
            int ago,
            @Nullable Integer corrects,
            Step.Asking command) {
        String responsible = people.deciderOf(owner);
        boolean standsIn = standing == DECIDER && !by.equals(responsible);
        steps.add(
                new Step(
                        GoalCommand.class,
                        id.value(),
                        daysAgo(ago),
                        by,
                        standing,
                        standsIn ? responsible : null,
                        corrects,
                        command));
        return this;
    }
}
