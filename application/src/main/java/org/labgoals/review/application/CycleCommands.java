package org.labgoals.review.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labgoals.review.domain.CycleScope;
import org.labgoals.review.domain.ReviewCommand.OpenReview;
import org.labgoals.review.domain.ReviewCycleCommand;
import org.labgoals.review.domain.ReviewCycleCommand.OpenReviewCycle;
import org.labgoals.review.domain.ReviewCycleId;
import org.labgoals.review.domain.ReviewCycleState;
import org.labgoals.review.domain.ReviewPlan;
import org.labgoals.review.domain.ReviewRule;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.OneWayIn;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/**
 * The one way to open a review cycle: authorises, names who is in it today, sends, and opens the
 * review of each. Done again for the same cycle it opens what is missing and nothing twice.
 *
 * <p>Throws {@link Refused} when a rule refuses.
 */
@Component
public class CycleCommands {

    private final CurrentViewer viewer;
    private final CycleSight sight;
    private final ReviewCycleRecords records;
    private final ReviewCommands reviews;
    private final OneWayIn way;
    private final Today today;

    CycleCommands(
            CurrentViewer viewer,
            CycleSight sight,
            ReviewCycleRecords records,
            ReviewCommands reviews,
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
     * keeps that one.
     *
     * @param request makes a repeat be done once, and go on where the first time was interrupted
     */
    public Outcome open(
            @Nullable RequestKey request, PersonalText name, ReviewPlan plan, CycleScope scope) {
        var asker = viewer.get();
        var uuid = request == null ? UUID.randomUUID() : request.creationId("review-cycle");
        var id = new ReviewCycleId(uuid.toString());
        boolean leads = sight.groups(asker).has(scope);
        Refused.when(!leads && asker.is(Role.DIRECTOR), ReviewRule.NO_SUCH_GROUP);
        var standing = leads ? Standing.DECIDER : Standing.ONLOOKER;
        var command =
                new OpenReviewCycle(
                        id,
                        new Occasion(asker.person(), standing, today.date()),
                        name,
                        plan,
                        scope,
                        sight.peopleIn(scope));
        ReviewPolicy.POLICY.permit(asker, standing, command);
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
                                                true,
                                                () -> records.version(id)));
        openReviews(asker, sight.opened(id));
        return outcome;
    }

    private void openReviews(Viewer opener, ReviewCycleState cycle) {
        cycle.people().forEach(person -> openReview(opener, cycle, person));
    }

    private void openReview(Viewer opener, ReviewCycleState cycle, PersonId person) {
        var command =
                new OpenReview(
                        person,
                        new Occasion(opener.person(), Standing.ONLOOKER, today.date()),
                        cycle.plan(),
                        cycle.id());
        try {
            reviews.openOfCycle(opener, person, command);
        } catch (Refused refused) {
            // Whose days are reviewed already keeps that review; nobody else goes without.
            if (refused.rule() != ReviewRule.REVIEW_OVERLAPS) {
                throw refused;
            }
        }
    }
}
