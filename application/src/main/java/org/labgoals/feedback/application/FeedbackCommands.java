package org.labgoals.feedback.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.application.AnonymousAnswers.Asked;
import org.labgoals.feedback.application.Wanted.Author;
import org.labgoals.feedback.application.Wanted.Words;
import org.labgoals.feedback.domain.FeedbackCommand;
import org.labgoals.feedback.domain.FeedbackCommand.GiveFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.HideFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.LookAtAuthor;
import org.labgoals.feedback.domain.FeedbackCommand.Said;
import org.labgoals.feedback.domain.FeedbackId;
import org.labgoals.feedback.domain.FeedbackRequestCommand;
import org.labgoals.feedback.domain.FeedbackRequestCommand.AskForFeedback;
import org.labgoals.feedback.domain.FeedbackRequestCommand.DeclineFeedbackRequest;
import org.labgoals.feedback.domain.FeedbackRequestCommand.WithdrawFeedbackRequest;
import org.labgoals.feedback.domain.FeedbackRequestId;
import org.labgoals.feedback.domain.FeedbackRequestState;
import org.labgoals.feedback.domain.FeedbackRule;
import org.labgoals.feedback.domain.FeedbackSource;
import org.labgoals.feedback.domain.FeedbackTopic;
import org.labgoals.feedback.domain.Wording;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.people.application.PersonLine;
import org.labgoals.reminder.application.Post;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.OneWayIn;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.Redactions;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/**
 * The one way to feedback for those with an account: authorises, stamps who acts, sends, and
 * answers once the change can be read back. What is said without a name goes another way: it
 * becomes no event before it is shown with others, and leaves no trace of who sent it.
 *
 * <p>Throws {@link Refused} when a rule refuses, {@link NotFound} when the viewer may not know of
 * the person, the request or the feedback, and {@link org.labgoals.shared.application.KeyReused}
 * when the request key was used for something else.
 */
@Component
public class FeedbackCommands {

    private static final java.util.regex.Pattern ADDRESS =
            java.util.regex.Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]{1,190}");

    private final CurrentViewer viewer;
    private final FeedbackSight sight;
    private final Topics topics;
    private final FeedbackRecords records;
    private final FeedbackRequestRecords requests;
    private final AnonymousAnswers anonymous;
    private final SealedAuthors authors;
    private final FeedbackLinks links;
    private final PeopleQueries people;
    private final Post post;
    private final Redactions redactions;
    private final OneWayIn way;
    private final Today today;

    FeedbackCommands(
            CurrentViewer viewer,
            FeedbackSight sight,
            Topics topics,
            FeedbackRecords records,
            FeedbackRequestRecords requests,
            AnonymousAnswers anonymous,
            SealedAuthors authors,
            FeedbackLinks links,
            PeopleQueries people,
            Post post,
            Redactions redactions,
            OneWayIn way,
            Today today) {
        this.viewer = viewer;
        this.sight = sight;
        this.topics = topics;
        this.records = records;
        this.requests = requests;
        this.anonymous = anonymous;
        this.authors = authors;
        this.links = links;
        this.people = people;
        this.post = post;
        this.redactions = redactions;
        this.way = way;
        this.today = today;
    }

    /** Asks colleagues by name, or makes links for those without an account. */
    public Outcome ask(PersonId person, @Nullable RequestKey request, Wanted.Asked asked) {
        var asker = viewer.get();
        sight.person(asker, person);
        var uuid = request == null ? UUID.randomUUID() : request.creationId("feedback-request");
        var id = new FeedbackRequestId(uuid.toString());
        var made = links(id, asked);
        var standing = sight.standing(asker, person);
        var command =
                new AskForFeedback(
                        id,
                        new Occasion(asker.person(), standing, today.date()),
                        person,
                        asked.topic(),
                        asked.question(),
                        asked.source(),
                        asked.colleagues(),
                        made.stream().map(FeedbackLinks.Link::id).toList(),
                        asked.due());
        FeedbackPolicy.POLICY.permit(asker, standing, command);
        var done = way.doneBefore(request);
        if (done.isEmpty()) {
            topics.check(asker, person, asked.topic());
            asked.colleagues().forEach(this::requireColleague);
            requireAddresses(asked);
        }
        var outcome = done.orElseGet(() -> send(asker, standing, command, request, true));
        links.make(id, asked.due().plusDays(FeedbackRequestState.GRACE_DAYS), made);
        return outcome;
    }

    /** Answers a request by name or without. */
    public Receipt answer(FeedbackRequestId id, @Nullable RequestKey key, Words words) {
        var asker = viewer.get();
        var seen = sight.request(asker, id);
        var whole = sight.whole(id);
        var request = whole == null ? seen : whole;
        request.admit(asker.person(), today.date(), words.anonymous());
        var standing = sight.standing(asker, request.person());
        var said = said(request, people.person(request.person()), words);
        if (words.anonymous()) {
            Refused.when(
                    sight.whole(answerOf(id, asker.person().value())) != null,
                    FeedbackRule.FEEDBACK_EXISTS);
            return keep(asker, standing, said, null);
        }
        Refused.when(
                !anonymous.answered(List.of(new Asked(id, asker.person().value()))).isEmpty(),
                FeedbackRule.FEEDBACK_EXISTS);
        return give(asker, standing, answerOf(id, asker.person().value()), said, key);
    }

    /** Says something of somebody unasked, by name or without. */
    public Receipt give(
            PersonId person, @Nullable RequestKey key, FeedbackTopic topic, Words words) {
        var asker = viewer.get();
        var line = people.person(person);
        if (!line.active()) {
            throw new NotFound("There is no such person.");
        }
        var standing = sight.standing(asker, person);
        var reader = sight.reader(asker, person);
        var source =
                reader.decides() || reader.leads() && !reader.audits()
                        ? FeedbackSource.SUPERVISOR
                        : FeedbackSource.PEER;
        topics.check(asker, person, topic);
        var said =
                new Said(person, line.name(), null, topic, source, words.audience(), words.text());
        if (words.anonymous()) {
            return keep(asker, standing, said, key);
        }
        var uuid = key == null ? UUID.randomUUID() : key.creationId("feedback");
        return give(asker, standing, new FeedbackId(uuid.toString()), said, key);
    }

    /** Somebody who was asked would rather not. */
    public Outcome decline(FeedbackRequestId id, @Nullable RequestKey key) {
        return request(id, key, at -> new DeclineFeedbackRequest(id, at));
    }

    /** Whoever asked takes it back; its links open nothing any more. */
    public Outcome withdraw(FeedbackRequestId id, @Nullable RequestKey key) {
        var outcome = request(id, key, at -> new WithdrawFeedbackRequest(id, at));
        links.end(id);
        return outcome;
    }

    /**
     * Makes the address of one of the links of a request, for whoever asked: to copy or to print.
     * An earlier one opens nothing any more.
     *
     * @throws NotFound where the link was used or is over, too
     */
    public String address(FeedbackRequestId id, String link) {
        var asker = viewer.get();
        var request = sight.request(asker, id);
        boolean theirs =
                request.by().equals(asker.person())
                        && request.links().contains(link)
                        && request.isOpen(today.date());
        return (theirs ? links.renew(link, today.date()) : java.util.Optional.<String>empty())
                .map(secret -> post.origin() + "/f/" + secret)
                .orElseThrow(() -> new NotFound("There is no such link."));
    }

    /**
     * Does something to feedback that the viewer may know of.
     *
     * @param command makes the command for the occasion
     */
    public Outcome send(
            FeedbackId id,
            @Nullable RequestKey request,
            Function<Occasion, ? extends FeedbackCommand> command) {
        var asker = viewer.get();
        var feedback = sight.one(asker, id);
        var standing = sight.standing(asker, feedback.person());
        FeedbackCommand wanted =
                command.apply(new Occasion(asker.person(), standing, today.date()));
        FeedbackPolicy.POLICY.permit(asker, standing, wanted);
        return way.doneBefore(request)
                .orElseGet(() -> send(asker, standing, wanted, feedback.person(), request, false));
    }

    /**
     * Makes the words unreadable for good, for everybody: whoever decides for the person does, or a
     * director, and nobody where it is about themselves.
     */
    public Outcome redact(FeedbackId id, @Nullable RequestKey request, PersonalText reason) {
        var asker = viewer.get();
        var feedback = sight.one(asker, id);
        var standing = sight.standing(asker, feedback.person());
        var occasion = new Occasion(asker.person(), standing, today.date());
        FeedbackPolicy.POLICY.permit(asker, standing, new HideFeedback(id, occasion, reason));
        Refused.when(
                feedback.person().equals(asker.person()), FeedbackRule.NOT_WHERE_IT_IS_ABOUT_YOU);
        return redactions.redact(
                sight.eventOf(id),
                List.of("/text"),
                reason,
                asker,
                standing,
                sight.decidersOn(feedback.person()),
                request);
    }

    /** Who wrote it, once a director asked and an auditor agreed; that they looked is recorded. */
    public Author author(FeedbackId id, @Nullable RequestKey request) {
        send(id, request, at -> new LookAtAuthor(id, at));
        var whole = sight.whole(id);
        if (whole == null || whole.author() == null) {
            throw new Refused(FeedbackRule.WRITTEN_BY_NAME);
        }
        var author =
                authors.open(id, whole.author())
                        .orElseThrow(() -> new NotFound("The name was erased."));
        return author.startsWith(OutsideFeedback.LINK)
                ? new Author(null, author.substring(OutsideFeedback.LINK.length()))
                : new Author(new PersonId(author), null);
    }

    /** An answer's id: each who was asked answers once. */
    static FeedbackId answerOf(FeedbackRequestId request, String author) {
        var name = "feedback " + request.value() + " " + author;
        return new FeedbackId(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString());
    }

    static Said said(FeedbackRequestState request, PersonLine person, Words words) {
        return new Said(
                request.person(),
                person.name(),
                request.id(),
                request.topic(),
                request.source(),
                words.audience(),
                words.text());
    }

    /** The first day of the month after, when its group can be whole. */
    static LocalDate shownFrom(LocalDate day) {
        return YearMonth.from(day).plusMonths(1).atDay(1);
    }

    private Receipt keep(Viewer asker, Standing standing, Said said, @Nullable RequestKey request) {
        var occasion = new Occasion(asker.person(), standing, today.date());
        FeedbackPolicy.POLICY.permit(
                asker, standing, new GiveFeedback(new FeedbackId("-"), occasion, said));
        Refused.when(
                said.person().equals(asker.person()), FeedbackRule.NOBODY_SPEAKS_OF_THEMSELVES);
        Wording.text(said.text());
        anonymous.keep(said, asker.person().value(), YearMonth.from(today.date()), request);
        return new Receipt(null, shownFrom(today.date()), false);
    }

    private Receipt give(
            Viewer asker,
            Standing standing,
            FeedbackId id,
            Said said,
            @Nullable RequestKey request) {
        var command =
                new GiveFeedback(id, new Occasion(asker.person(), standing, today.date()), said);
        FeedbackPolicy.POLICY.permit(asker, standing, command);
        var outcome =
                way.doneBefore(request)
                        .orElseGet(
                                () -> send(asker, standing, command, said.person(), request, true));
        return new Receipt(new FeedbackId(outcome.subject()), today.date(), outcome.pending());
    }

    private Outcome send(
            Viewer asker,
            Standing standing,
            FeedbackCommand command,
            PersonId person,
            @Nullable RequestKey request,
            boolean creates) {
        return way.send(
                FeedbackQueries.FEATURE,
                FeedbackCommand.class,
                command,
                command.feedback().value(),
                Metadata.acting(asker, standing, sight.decidersOn(person)),
                request,
                creates,
                () -> records.version(command.feedback()));
    }

    private Outcome request(
            FeedbackRequestId id,
            @Nullable RequestKey key,
            Function<Occasion, FeedbackRequestCommand> command) {
        var asker = viewer.get();
        var request = sight.request(asker, id);
        var standing = sight.standing(asker, request.person());
        var wanted = command.apply(new Occasion(asker.person(), standing, today.date()));
        FeedbackPolicy.POLICY.permit(asker, standing, wanted);
        return way.doneBefore(key).orElseGet(() -> send(asker, standing, wanted, key, false));
    }

    private Outcome send(
            Viewer asker,
            Standing standing,
            FeedbackRequestCommand command,
            @Nullable RequestKey request,
            boolean creates) {
        return way.send(
                FeedbackQueries.FEATURE,
                FeedbackRequestCommand.class,
                command,
                command.request().value(),
                Metadata.acting(asker, standing, List.of()),
                request,
                creates,
                () -> requests.version(command.request()));
    }

    private void requireColleague(PersonId colleague) {
        boolean here;
        try {
            here = people.person(colleague).active();
        } catch (NotFound nobodyTheyKnow) {
            here = false;
        }
        Refused.when(!here, FeedbackRule.COLLEAGUE_NOT_HERE);
    }

    private static void requireAddresses(Wanted.Asked asked) {
        Refused.when(
                asked.source() == FeedbackSource.PATIENT && !asked.addresses().isEmpty(),
                FeedbackRule.NO_ADDRESS_OF_PATIENTS);
        Refused.when(
                !asked.addresses().stream().allMatch(each -> ADDRESS.matcher(each).matches()),
                FeedbackRule.ADDRESS_NOT_ONE);
    }

    /** First those that are mailed, then those that are handed over. */
    private static List<FeedbackLinks.Link> links(FeedbackRequestId id, Wanted.Asked asked) {
        List<FeedbackLinks.Link> all = new ArrayList<>();
        for (var address : asked.addresses()) {
            all.add(new FeedbackLinks.Link(id.value() + "-" + (all.size() + 1), address));
        }
        int cards = Math.min(Math.max(asked.cards(), 0), 100);
        for (int card = 0; card < cards; card++) {
            all.add(new FeedbackLinks.Link(id.value() + "-" + (all.size() + 1), null));
        }
        return all;
    }
}
