package org.labgoals.demo.infrastructure;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.labgoals.feedback.domain.FeedbackAudience;
import org.labgoals.feedback.domain.FeedbackCommand;
import org.labgoals.feedback.domain.FeedbackCommand.GiveFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ReplyToFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.Said;
import org.labgoals.feedback.domain.FeedbackCommand.ShowAnonymousFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ThankForFeedback;
import org.labgoals.feedback.domain.FeedbackId;
import org.labgoals.feedback.domain.FeedbackRequestCommand;
import org.labgoals.feedback.domain.FeedbackRequestCommand.AskForFeedback;
import org.labgoals.feedback.domain.FeedbackRequestId;
import org.labgoals.feedback.domain.FeedbackSource;
import org.labgoals.feedback.domain.FeedbackTopic;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Standing;

/** What some of chemistry say of each other: by name, without a name, and one who still waits. */
final class DemoFeedback {

    private static final String AMIRA = "amira";
    private static final String MANAGER = "priya";
    private static final FeedbackRequestId ASKED = request("asked by amira");

    private static final int SHOWN = 45;

    /** Who acts where nobody is told. */
    private static final PersonId NOBODY = new PersonId("anonymous");

    /** What three of them said without a name. */
    private static final List<String> UNNAMED =
            List.of(
                    "Her hand-overs are short and complete. I stopped asking back.",
                    "She could call for help sooner when an analyser stops at night.",
                    "She explains a rejected sample to the ward without making anybody feel"
                            + " small.");

    private final Telling telling;

    DemoFeedback(Telling telling) {
        this.telling = telling;
        asked();
        shown();
        unasked();
        open();
    }

    /** Shown together, after the month was over; nobody knows any more who wrote which. */
    private void shown() {
        UNNAMED.forEach(
                words -> {
                    var id = feedback(words);
                    telling.tell(
                            FeedbackCommand.class,
                            id.value(),
                            SHOWN,
                            AMIRA,
                            Standing.ONLOOKER,
                            at ->
                                    new ShowAnonymousFeedback(
                                            id,
                                            new Occasion(NOBODY, Standing.ONLOOKER, at.today()),
                                            said(ASKED, FeedbackSource.PEER, words),
                                            YearMonth.from(at.today()).minusMonths(1),
                                            DemoDays.uuid("demo feedback without a name"),
                                            ""));
                });
    }

    private void asked() {
        ask(
                ASKED,
                85,
                AMIRA,
                Standing.OWNER,
                AMIRA,
                "What should I do more of at the bench, and what less?",
                71,
                "kofi",
                "mei",
                "tess",
                "omar");
        var given = feedback("omar on amira");
        give(
                given,
                80,
                "omar",
                said(
                        ASKED,
                        FeedbackSource.PEER,
                        "More of asking why a control drifts before it fails. The coagulation bench"
                                + " was quieter for it."));
        tell(given, 78, AMIRA, Standing.OWNER, at -> new ThankForFeedback(given, at));
        tell(
                given,
                78,
                AMIRA,
                Standing.OWNER,
                at ->
                        new ReplyToFeedback(
                                given,
                                at,
                                PersonalText.of("Thank you. I keep the drift charts open now.")));
    }

    private void unasked() {
        give(
                feedback("victor on amira"),
                30,
                "victor",
                said(
                        null,
                        FeedbackSource.PEER,
                        "You took the late run on Friday without being asked. It kept the ward"
                                + " from waiting."));
    }

    private void open() {
        ask(
                request("asked by priya"),
                4,
                MANAGER,
                Standing.DECIDER,
                "lena",
                "How does Lena hand work over, now that six can do it?",
                -8,
                AMIRA,
                "omar",
                "victor");
    }

    private void ask(
            FeedbackRequestId id,
            int ago,
            String by,
            Standing standing,
            String about,
            String question,
            int dueAgo,
            String... colleagues) {
        telling.tell(
                FeedbackRequestCommand.class,
                id.value(),
                ago,
                by,
                standing,
                at ->
                        new AskForFeedback(
                                id,
                                at,
                                id(about),
                                FeedbackTopic.PERSON,
                                PersonalText.of(question),
                                FeedbackSource.PEER,
                                Stream.of(colleagues)
                                        .map(DemoPeople::personId)
                                        .collect(Collectors.toList()),
                                List.of(),
                                telling.dayIn(-dueAgo)));
    }

    private void give(FeedbackId id, int ago, String by, Said said) {
        tell(id, ago, by, Standing.ONLOOKER, at -> new GiveFeedback(id, at, said));
    }

    private void tell(
            FeedbackId id,
            int ago,
            String by,
            Standing standing,
            Function<Occasion, FeedbackCommand> command) {
        telling.tell(FeedbackCommand.class, id.value(), ago, by, standing, command);
    }

    private static Said said(
            @org.jspecify.annotations.Nullable FeedbackRequestId request,
            FeedbackSource source,
            String words) {
        return new Said(
                id(AMIRA),
                "Amira Nasser",
                request,
                FeedbackTopic.PERSON,
                source,
                FeedbackAudience.ALSO_PERSON,
                PersonalText.of(words));
    }

    private static FeedbackId feedback(String name) {
        return new FeedbackId(DemoDays.uuid("demo feedback " + name));
    }

    private static FeedbackRequestId request(String name) {
        return new FeedbackRequestId(DemoDays.uuid("demo feedback request " + name));
    }

    private static PersonId id(String person) {
        return DemoPeople.personId(person);
    }
}
