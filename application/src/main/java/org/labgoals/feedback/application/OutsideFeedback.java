package org.labgoals.feedback.application;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.labgoals.feedback.application.Wanted.Words;
import org.labgoals.feedback.domain.FeedbackCommand;
import org.labgoals.feedback.domain.FeedbackCommand.GiveFeedback;
import org.labgoals.feedback.domain.FeedbackRequestState;
import org.labgoals.feedback.domain.FeedbackRule;
import org.labgoals.feedback.domain.FeedbackSource;
import org.labgoals.feedback.domain.Wording;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.OneWayIn;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/**
 * The one way to feedback for those without an account: what a link opens, once. Used, over,
 * withdrawn and guessed links are all alike.
 */
@Component
public class OutsideFeedback {

    /** Who acts where nobody has an account. */
    static final PersonId GUEST = new PersonId("guest");

    /** How an author's id begins that is a link's. */
    static final String LINK = "link:";

    private final FeedbackLinks links;
    private final FeedbackSight sight;
    private final FeedbackRecords records;
    private final AnonymousAnswers anonymous;
    private final Directory directory;
    private final OneWayIn way;
    private final Today today;

    OutsideFeedback(
            FeedbackLinks links,
            FeedbackSight sight,
            FeedbackRecords records,
            AnonymousAnswers anonymous,
            Directory directory,
            OneWayIn way,
            Today today) {
        this.links = links;
        this.sight = sight;
        this.records = records;
        this.anonymous = anonymous;
        this.directory = directory;
        this.way = way;
        this.today = today;
    }

    /**
     * All that a link reveals.
     *
     * @param firstName of whom it is about
     * @param canBeAnonymous whether enough were asked
     */
    public record Form(
            String firstName,
            PersonalText question,
            FeedbackSource source,
            boolean canBeAnonymous) {}

    /** What the link opens, if it still does. */
    public Optional<Form> look(String secret) {
        return opened(secret)
                .map(
                        open ->
                                new Form(
                                        open.person().name().strip().split("\\s+")[0],
                                        open.request().question(),
                                        open.request().source(),
                                        open.request().asked() >= 3));
    }

    /**
     * Answers, and uses the link up.
     *
     * @throws Refused where a rule refuses; then the link goes on working
     */
    public Receipt answer(String secret, Words words) {
        var open = opened(secret).orElseThrow(() -> new Refused(FeedbackRule.LINK_DOES_NOT_ANSWER));
        var request = open.request();
        request.admit(today.date(), words.anonymous());
        Wording.text(words.text());
        var said = FeedbackCommands.said(request, open.person(), words);
        var author = LINK + open.link();
        Receipt receipt;
        if (words.anonymous()) {
            anonymous.keep(said, author, YearMonth.from(today.date()), null);
            receipt = new Receipt(null, FeedbackCommands.shownFrom(today.date()), false);
        } else {
            var command =
                    new GiveFeedback(
                            FeedbackCommands.answerOf(request.id(), author),
                            new Occasion(GUEST, Standing.ONLOOKER, today.date()),
                            said);
            var outcome =
                    way.send(
                            FeedbackQueries.FEATURE,
                            FeedbackCommand.class,
                            command,
                            command.feedback().value(),
                            Metadata.of(GUEST.value(), Kebab.of(request.source()), Channel.LINK),
                            null,
                            true,
                            () -> records.version(command.feedback()));
            receipt = new Receipt(command.feedback(), today.date(), outcome.pending());
        }
        links.use(open.link());
        return receipt;
    }

    private Optional<Open> opened(String secret) {
        return links.look(secret, today.date()).flatMap(this::opened);
    }

    private Optional<Open> opened(FeedbackLinks.Found link) {
        var request = sight.whole(link.request());
        if (request == null || !request.isOpen(today.date()) || isAnswered(link)) {
            return Optional.empty();
        }
        return directory
                .person(request.person())
                .filter(PersonLine::active)
                .map(person -> new Open(link.id(), request, person));
    }

    /** Also where the product stopped between the answer and the link's end. */
    private boolean isAnswered(FeedbackLinks.Found link) {
        var author = LINK + link.id();
        return sight.whole(FeedbackCommands.answerOf(link.request(), author)) != null
                || !anonymous
                        .answered(List.of(new AnonymousAnswers.Asked(link.request(), author)))
                        .isEmpty();
    }

    private record Open(String link, FeedbackRequestState request, PersonLine person) {}
}
