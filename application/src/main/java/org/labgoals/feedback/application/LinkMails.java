package org.labgoals.feedback.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.labgoals.feedback.application.FeedbackLinks.ToMail;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.reminder.application.KeptWishes;
import org.labgoals.reminder.application.LinkLetter;
import org.labgoals.reminder.application.Post;
import org.labgoals.shared.application.Secrets;
import org.labgoals.shared.application.Today;
import org.springframework.stereotype.Component;

/**
 * Sends clinicians their links. A link's secret is made when it is sent and stands in the mail
 * alone. Every node may send at any time: a claim settles whose turn it is.
 */
@Component
public class LinkMails {

    private static final int AT_ONCE = 20;

    /** Longer than a mail server may take; after it another node takes the mail for abandoned. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private static final Duration RETRY = Duration.ofMinutes(15);

    private final FeedbackLinks links;
    private final FeedbackSight sight;
    private final Directory directory;
    private final KeptWishes wishes;
    private final Post post;
    private final InstantSource clock;
    private final Today today;

    LinkMails(
            FeedbackLinks links,
            FeedbackSight sight,
            Directory directory,
            KeptWishes wishes,
            Post post,
            InstantSource clock,
            Today today) {
        this.links = links;
        this.sight = sight;
        this.directory = directory;
        this.wishes = wishes;
        this.post = post;
        this.clock = clock;
        this.today = today;
    }

    /** Sends what waits, as long as the mail server answers; forgets addresses of what is over. */
    public void send() {
        links.forget(today.date());
        if (post.server().isEmpty()) {
            return;
        }
        var now = clock.instant();
        for (var mail : links.toMail(now, today.date(), AT_ONCE)) {
            if (!send(mail, now)) {
                return;
            }
        }
    }

    /** Whether the server still answers. */
    private boolean send(ToMail mail, Instant now) {
        var request = sight.whole(mail.request());
        var person = request == null ? null : directory.person(request.person()).orElse(null);
        if (request == null
                || person == null
                || !person.active()
                || !request.isOpen(today.date())) {
            links.end(mail.request());
            return true;
        }
        var secret = Secrets.make();
        if (!links.claim(mail.link(), now, now.plus(CLAIM), Secrets.hash(secret))) {
            return true;
        }
        var letter =
                LinkLetter.of(
                        mail.link(),
                        mail.address(),
                        wishes.of(request.by()).language(),
                        firstName(person),
                        request.question().orErased(),
                        request.answeredUntil(),
                        post.origin() + "/f/" + secret);
        try {
            post.send(letter);
            links.mailed(mail.link(), null);
            return true;
        } catch (Post.Trouble trouble) {
            if (trouble.of() == Post.Trouble.Of.ADDRESS) {
                links.mailed(mail.link(), trouble.sentence());
            } else {
                links.later(mail.link(), now.plus(RETRY), trouble.sentence());
            }
            return trouble.of() != Post.Trouble.Of.SERVER;
        }
    }

    private static String firstName(PersonLine person) {
        return person.name().strip().split("\\s+")[0];
    }
}
