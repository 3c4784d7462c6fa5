package org.labgoals.feedback.infrastructure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.feedback.domain.FeedbackAudience;
import org.labgoals.feedback.domain.FeedbackEvent;
import org.labgoals.feedback.domain.FeedbackId;
import org.labgoals.feedback.domain.FeedbackRequestEvent;
import org.labgoals.feedback.domain.FeedbackRequestId;
import org.labgoals.feedback.domain.FeedbackSource;
import org.labgoals.feedback.domain.FeedbackTopic;
import org.labgoals.platform.projection.GoldenEvents;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

class FeedbackEventsGoldenTest {

    private static final PersonId ANN = new PersonId("p1");
    private static final FeedbackId ID = new FeedbackId("f1");
    private static final FeedbackRequestId REQUEST = new FeedbackRequestId("r1");
    private static final FeedbackTopic GOAL = new FeedbackTopic(FeedbackTopic.About.GOAL, "g1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate RULES = LocalDate.of(2026, 1, 1);

    @Test
    void feedbackEventsStayReadableForEver() {
        GoldenEvents.hold(
                FeedbackEvent.class,
                List.of(
                        new FeedbackEvent.FeedbackGiven(
                                ID,
                                ANN,
                                REQUEST,
                                GOAL,
                                FeedbackSource.PEER,
                                FeedbackAudience.ALSO_PERSON,
                                text("She explains what she does."),
                                RULES,
                                DAY),
                        new FeedbackEvent.AnonymousFeedbackShown(
                                ID,
                                ANN,
                                REQUEST,
                                FeedbackTopic.PERSON,
                                FeedbackSource.PEER,
                                FeedbackAudience.MANAGER_ONLY,
                                text("She could ask sooner."),
                                RULES,
                                YearMonth.of(2026, 2),
                                "group1",
                                "c2VhbGVk"),
                        new FeedbackEvent.HeldFeedbackReleased(ID, ANN),
                        new FeedbackEvent.FeedbackThanked(ID, ANN),
                        new FeedbackEvent.FeedbackReplied(ID, ANN, text("I will."), DAY),
                        new FeedbackEvent.FeedbackReported(ID, ANN, text("Rude"), DAY),
                        new FeedbackEvent.FeedbackHidden(ID, ANN, text("It is"), DAY),
                        new FeedbackEvent.FeedbackShownAgain(ID, ANN, text("A joke"), DAY),
                        new FeedbackEvent.DisclosureAsked(ID, ANN, text("A threat"), DAY),
                        new FeedbackEvent.DisclosureAgreed(ID, ANN, DAY),
                        new FeedbackEvent.DisclosureDeclined(ID, ANN, text("No threat"), DAY),
                        new FeedbackEvent.AuthorLookedAt(ID, ANN)));
    }

    @Test
    void requestEventsStayReadableForEver() {
        GoldenEvents.hold(
                FeedbackRequestEvent.class,
                List.of(
                        new FeedbackRequestEvent.FeedbackRequested(
                                REQUEST,
                                ANN,
                                new FeedbackTopic(FeedbackTopic.About.COMPETENCY, "hematology"),
                                text("What should I do more of?"),
                                FeedbackSource.CLINICIAN,
                                List.of(new PersonId("p2")),
                                List.of("r1-1", "r1-2"),
                                DAY.plusDays(14),
                                DAY),
                        new FeedbackRequestEvent.FeedbackRequestDeclined(REQUEST, ANN, DAY),
                        new FeedbackRequestEvent.FeedbackRequestWithdrawn(REQUEST, ANN, DAY)));
    }

    private static PersonalText text(String words) {
        return PersonalText.of(words);
    }
}
