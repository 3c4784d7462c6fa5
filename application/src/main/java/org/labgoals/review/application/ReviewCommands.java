package org.labgoals.review.application;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.review.domain.DecidedOutcome;
import org.labgoals.review.domain.GoalOutcome;
import org.labgoals.review.domain.PerformanceReview;
import org.labgoals.review.domain.ReviewCommand;
import org.labgoals.review.domain.ReviewCommand.AcknowledgeReview;
import org.labgoals.review.domain.ReviewCommand.DecideAchieved;
import org.labgoals.review.domain.ReviewCommand.DecideOutcome;
import org.labgoals.review.domain.ReviewCommand.NoteCarriedOut;
import org.labgoals.review.domain.ReviewCommand.NoteRefused;
import org.labgoals.review.domain.ReviewCommand.OpenReview;
import org.labgoals.review.domain.ReviewGoals;
import org.labgoals.review.domain.ReviewPlan;
import org.labgoals.review.domain.ReviewRule;
import org.labgoals.review.domain.ReviewState;
import org.labgoals.shared.application.AccessRule;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.OneWayIn;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.SomebodyWasFaster;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/**
 * The one way to change a person's reviews: authorises, stamps who acts and how they stand to the
 * person, sends, and answers once the change can be read back.
 *
 * <p>Throws {@link Refused} when a rule refuses or a signed step comes without the password, {@link
 * NotFound} when the viewer may not know of the reviews, and {@link
 * org.labgoals.shared.application.KeyReused} when the request key was used for something else.
 */
@Component
public class ReviewCommands {

    private final CurrentViewer viewer;
    private final ReviewSight sight;
    private final ReviewRecords records;
    private final Gathering gathering;
    private final CarryingOut carrying;
    private final OneWayIn way;
    private final Today today;

    ReviewCommands(
            CurrentViewer viewer,
            ReviewSight sight,
            ReviewRecords records,
            Gathering gathering,
            CarryingOut carrying,
            OneWayIn way,
            Today today) {
        this.viewer = viewer;
        this.sight = sight;
        this.records = records;
        this.gathering = gathering;
        this.carrying = carrying;
        this.way = way;
        this.today = today;
    }

    /** Opens a review of the person by hand. */
    public Outcome open(PersonId person, @Nullable RequestKey request, ReviewPlan plan) {
        return send(
                viewer.get(), person, request, at -> new OpenReview(person, at, plan, null), true);
    }

    /**
     * Does something to a review that is there.
     *
     * @param request makes a repeat be done once; null where repeats cannot happen
     * @param command makes the command for the occasion
     */
    public Outcome send(
            PersonId person,
            @Nullable RequestKey request,
            Function<Occasion, ? extends ReviewCommand> command) {
        return send(viewer.get(), person, request, command, false);
    }

    /**
     * The person acknowledges the review, signed.
     *
     * @param note where they see it differently, null where nowhere
     */
    public Outcome acknowledge(
            PersonId person,
            int number,
            @Nullable RequestKey request,
            @Nullable PersonalText note) {
        var asker = viewer.get();
        var goals = goals(asker, person, number);
        return send(
                asker,
                person,
                request,
                at -> new AcknowledgeReview(person, at, number, note, goals),
                false);
    }

    /**
     * Decides on a goal and has the goal's own rules answer. One that refuses is noted in the
     * review and leaves all others as they are; the answer is no refusal then.
     */
    public Outcome decide(
            PersonId person, int number, @Nullable RequestKey request, GoalDecision wanted) {
        var asker = viewer.get();
        sight.person(asker, person);
        var done = way.doneBefore(request);
        if (done.isPresent()) {
            return of(person, done.get());
        }
        boolean adjustsNothing =
                wanted.outcome() == GoalOutcome.ADJUST && wanted.changes().changesNothing();
        var goals = goals(asker, person, number);
        var decided =
                send(
                        asker,
                        person,
                        request == null ? null : request.part("decided"),
                        at -> {
                            Refused.when(adjustsNothing, ReviewRule.NOTHING_ADJUSTED);
                            return decision(person, at, number, wanted, goals);
                        },
                        false);
        var outcome = outcome(asker, person, number, decided.version(), wanted);
        if (outcome.carriedOut()) {
            return decided;
        }
        var refused = carrying.ask(wanted, outcome.words().event(), request);
        return send(
                asker,
                person,
                request,
                at ->
                        refused.isEmpty()
                                ? new NoteCarriedOut(person, at, number, wanted.goal())
                                : new NoteRefused(
                                        person, at, number, wanted.goal(), refused.get().code()),
                false);
    }

    private static ReviewCommand decision(
            PersonId person, Occasion at, int number, GoalDecision wanted, ReviewGoals goals) {
        return wanted.outcome() == GoalOutcome.ACHIEVE
                ? new DecideAchieved(
                        person, at, number, wanted.goal(), wanted.text(), wanted.on(), goals)
                : new DecideOutcome(
                        person,
                        at,
                        number,
                        wanted.goal(),
                        wanted.outcome(),
                        wanted.text(),
                        wanted.on(),
                        goals);
    }

    private DecidedOutcome outcome(
            Viewer asker, PersonId person, int number, long version, GoalDecision wanted) {
        return sight.atVersion(asker, person, version)
                .review(number)
                .flatMap(review -> review.outcomeOf(wanted.goal()))
                .orElseThrow(SomebodyWasFaster::new);
    }

    private ReviewGoals goals(Viewer asker, PersonId person, int number) {
        return gathering.goalsOf(person, review(sight.record(asker, person), number).plan());
    }

    private static PerformanceReview review(ReviewState record, int number) {
        return record.review(number).orElseThrow(() -> new NotFound("There is no such review."));
    }

    private Outcome send(
            Viewer asker,
            PersonId person,
            @Nullable RequestKey request,
            Function<Occasion, ? extends ReviewCommand> command,
            boolean creates) {
        sight.person(asker, person);
        Standing standing = sight.standing(asker, person);
        ReviewCommand wanted = command.apply(new Occasion(asker.person(), standing, today.date()));
        ReviewPolicy.POLICY.permit(asker, standing, wanted);
        var done = way.doneBefore(request);
        if (done.isPresent()) {
            return of(person, done.get());
        }
        var deciders = sight.decidersOn(person);
        Refused.when(
                ReviewPolicy.DECISIONS.contains(wanted.getClass()) && deciders.isEmpty(),
                AccessRule.NOBODY_DECIDES_FOR_PERSON);
        return of(
                person,
                way.send(
                        ReviewQueries.FEATURE,
                        ReviewCommand.class,
                        wanted,
                        wanted.record().value(),
                        Metadata.acting(asker, standing, deciders),
                        request,
                        creates,
                        () -> records.version(person)));
    }

    /** Callers know the record by its person. */
    private static Outcome of(PersonId person, Outcome outcome) {
        return new Outcome(
                person.value(), outcome.version(), outcome.pending(), outcome.repeated());
    }
}
