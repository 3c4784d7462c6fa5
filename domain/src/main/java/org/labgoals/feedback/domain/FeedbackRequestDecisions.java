package org.labgoals.feedback.domain;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.domain.FeedbackRequestCommand.AskForFeedback;
import org.labgoals.feedback.domain.FeedbackRequestCommand.DeclineFeedbackRequest;
import org.labgoals.feedback.domain.FeedbackRequestCommand.WithdrawFeedbackRequest;
import org.labgoals.feedback.domain.FeedbackRequestEvent.FeedbackRequestDeclined;
import org.labgoals.feedback.domain.FeedbackRequestEvent.FeedbackRequestWithdrawn;
import org.labgoals.feedback.domain.FeedbackRequestEvent.FeedbackRequested;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/** What may happen to a request for feedback. */
public final class FeedbackRequestDecisions {

    private static final int MOST_ASKED = 50;

    private FeedbackRequestDecisions() {}

    /**
     * What happens; nothing where it holds already.
     *
     * @param request null while nobody asked
     * @throws Refused where a {@link FeedbackRule} refuses
     */
    public static List<FeedbackRequestEvent> decide(
            @Nullable FeedbackRequestState request, FeedbackRequestCommand command) {
        return switch (command) {
            case AskForFeedback c -> ask(request, c);
            case DeclineFeedbackRequest c -> decline(there(request), c);
            case WithdrawFeedbackRequest c -> withdraw(there(request), c);
        };
    }

    private static List<FeedbackRequestEvent> ask(
            @Nullable FeedbackRequestState before, AskForFeedback c) {
        var occasion = c.occasion();
        Refused.when(
                !c.person().equals(occasion.by()) && occasion.standing() != Standing.DECIDER,
                FeedbackRule.ONLY_THE_PERSON_OR_MANAGER_ASKS);
        if (before != null) {
            Refused.when(!isSame(before, c), FeedbackRule.REQUEST_EXISTS);
            return List.of();
        }
        Wording.question(c.question());
        Refused.when(
                !(c.source().isOutside() ? c.colleagues() : c.links()).isEmpty(),
                FeedbackRule.ASKED_DO_NOT_FIT);
        int asked = c.colleagues().size() + c.links().size();
        Refused.when(asked == 0, FeedbackRule.NOBODY_ASKED);
        Refused.when(asked > MOST_ASKED, FeedbackRule.TOO_MANY_ASKED);
        Refused.when(c.colleagues().contains(c.person()), FeedbackRule.PERSON_AMONG_ASKED);
        Refused.when(c.due().isBefore(occasion.today()), FeedbackRule.DAY_TO_ANSWER_PASSED);
        Refused.when(
                c.due().isAfter(occasion.today().plusYears(1)), FeedbackRule.DAY_TO_ANSWER_FAR);
        return List.of(
                new FeedbackRequested(
                        c.request(),
                        c.person(),
                        c.topic(),
                        c.question(),
                        c.source(),
                        c.colleagues().stream().distinct().toList(),
                        c.links(),
                        c.due(),
                        occasion.today()));
    }

    private static boolean isSame(FeedbackRequestState before, AskForFeedback c) {
        return before.by().equals(c.occasion().by())
                && before.person().equals(c.person())
                && before.topic().equals(c.topic())
                && before.question().equals(c.question())
                && before.source() == c.source()
                && new HashSet<>(before.colleagues()).equals(new HashSet<>(c.colleagues()))
                && before.links().size() == c.links().size()
                && before.due().equals(c.due());
    }

    private static List<FeedbackRequestEvent> decline(
            FeedbackRequestState request, DeclineFeedbackRequest c) {
        var by = c.occasion().by();
        if (request.declined().contains(by)) {
            return List.of();
        }
        request.admit(by, c.occasion().today(), false);
        return List.of(
                new FeedbackRequestDeclined(request.id(), request.person(), c.occasion().today()));
    }

    private static List<FeedbackRequestEvent> withdraw(
            FeedbackRequestState request, WithdrawFeedbackRequest c) {
        Refused.when(
                !request.by().equals(c.occasion().by()), FeedbackRule.ONLY_WHO_ASKED_WITHDRAWS);
        return request.withdrawnOn() == null
                ? List.of(
                        new FeedbackRequestWithdrawn(
                                request.id(), request.person(), c.occasion().today()))
                : List.of();
    }

    private static FeedbackRequestState there(@Nullable FeedbackRequestState request) {
        if (request == null) {
            throw new Refused(FeedbackRule.NO_SUCH_REQUEST);
        }
        return request;
    }
}
