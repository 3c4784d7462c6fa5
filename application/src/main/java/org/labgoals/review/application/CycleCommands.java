package org.labgoals.review.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labgoals.review.domain.CycleScope;
import org.labgoals.review.domain.ReviewCycleCommand;
import org.labgoals.review.domain.ReviewCycleCommand.ChangeReviewCycle;
import org.labgoals.review.domain.ReviewCycleCommand.CloseReviewCycle;
import org.labgoals.review.domain.ReviewCycleCommand.OpenReviewCycle;
import org.labgoals.review.domain.ReviewCycleId;
import org.labgoals.review.domain.ReviewDeadlines;
import org.labgoals.review.domain.ReviewPlan;
import org.labgoals.review.domain.ReviewRule;
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
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/**
 * The one way to open, change and close a review cycle: authorises, names who is in it today,
 * sends, and has {@link CycleReviews} bring the review of each to what it says.
 *
 * <p>Throws {@link Refused} when a rule refuses, and {@link NotFound} when the viewer may not know
 * of the cycle.
 */
@Component
public class CycleCommands {

    private final CurrentViewer viewer;
    private final CycleSight sight;
    private final ReviewCycleRecords records;
    private final CycleReviews reviews;
    private final OneWayIn way;
    private final Today today;

    CycleCommands(
            CurrentViewer viewer,
            CycleSight sight,
            ReviewCycleRecords records,
            CycleReviews reviews,
            OneWayIn way,
            Today today) {
        this.viewer = viewer;
        this.sight = sight;
        this.records = records;
        this.reviews = reviews;
        this.way = way;
        this.today = today;
    }

    /**
     * Opens a cycle and the reviews of all whom it names. Who has a review of these days already
     * keeps that one. Interrupted half-way it goes on by itself, or when asked again.
     *
     * @param request makes a repeat be done once
     */
    public Outcome open(
            @Nullable RequestKey request, PersonalText name, ReviewPlan plan, CycleScope scope) {
        var asker = viewer.get();
        var uuid = request == null ? UUID.randomUUID() : request.creationId("review-cycle");
        var id = new ReviewCycleId(uuid.toString());
        boolean leads = sight.groups(asker).has(scope);
        Refused.when(!leads && asker.is(Role.DIRECTOR), ReviewRule.NO_SUCH_GROUP);
        var people = sight.peopleIn(scope);
        return send(
                asker,
                new OpenReviewCycle(id, occasion(asker, leads), name, plan, scope, people),
                request);
    }

    /**
     * Names the cycle anew, or moves the last days of its parts and of each open review in it.
     *
     * @param seen the version it was seen at; null where any will do
     * @throws SomebodyWasFaster when it has another
     */
    public Outcome change(
            ReviewCycleId id,
            @Nullable Long seen,
            @Nullable RequestKey request,
            PersonalText name,
            ReviewDeadlines deadlines) {
        var asker = viewer.get();
        var cycle = sight.cycle(asker, id);
        if (seen != null && seen != cycle.version()) {
            throw new SomebodyWasFaster();
        }
        var at = occasion(asker, sight.leads(asker, cycle));
        return send(asker, new ChangeReviewCycle(id, at, name, deadlines), request);
    }

    /** Closes the cycle: it opens and moves no more reviews. Those that are open go on. */
    public Outcome close(ReviewCycleId id, @Nullable RequestKey request) {
        var asker = viewer.get();
        var at = occasion(asker, sight.leads(asker, sight.cycle(asker, id)));
        return send(asker, new CloseReviewCycle(id, at), request);
    }

    private Occasion occasion(Viewer asker, boolean leads) {
        return new Occasion(
                asker.person(), leads ? Standing.DECIDER : Standing.ONLOOKER, today.date());
    }

    private Outcome send(Viewer asker, ReviewCycleCommand command, @Nullable RequestKey request) {
        var standing = command.occasion().standing();
        ReviewPolicy.POLICY.permit(asker, standing, command);
        var id = command.cycle();
        var outcome =
                way.doneBefore(request)
                        .orElseGet(
                                () ->
                                        way.send(
                                                ReviewQueries.FEATURE,
                                                ReviewCycleCommand.class,
                                                command,
                                                id.value(),
                                                Metadata.acting(asker, standing, List.of()),
                                                request,
                                                command instanceof OpenReviewCycle,
                                                () -> records.version(id)));
        reviews.carryOut(id);
        return outcome;
    }
}
