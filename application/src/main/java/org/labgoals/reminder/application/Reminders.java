package org.labgoals.reminder.application;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.Directory.Reach;
import org.labgoals.people.application.PersonLine;
import org.labgoals.reminder.application.Outbox.Waiting;
import org.labgoals.shared.application.Owed;
import org.labgoals.shared.application.Secrets;
import org.labgoals.shared.application.TellsWhatIsOwed;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/**
 * Plans who is to be reminded of what, and sends what is planned. Every node may do either at any
 * time. Words are made when a mail is sent: what was done meanwhile is not spoken of any more.
 */
@Component
public class Reminders {

    private static final int AT_ONCE = 50;

    /** Longer than a mail server may take; after it another node takes the mail for abandoned. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private static final Duration FIRST_RETRY = Duration.ofMinutes(5);
    private static final int MOST_DOUBLED = 6;

    /** A digest that is later than this is left to the next week. */
    private static final int DIGEST_DAYS_LATE = 2;

    private static final Duration KEPT_FOR = Duration.ofDays(400);

    private final List<TellsWhatIsOwed> features;
    private final Directory directory;
    private final KeptWishes kept;
    private final Outbox outbox;
    private final Post post;
    private final InstantSource clock;

    Reminders(
            List<TellsWhatIsOwed> features,
            Directory directory,
            KeptWishes kept,
            Outbox outbox,
            Post post,
            InstantSource clock) {
        this.features = features;
        this.directory = directory;
        this.kept = kept;
        this.outbox = outbox;
        this.post = post;
        this.clock = clock;
    }

    /** Makes the mails of all reminders whose day has come; none twice. */
    public void plan() {
        if (post.server().isEmpty()) {
            return;
        }
        var now = clock.instant();
        var wishes = kept.all();
        if (wishes.isEmpty()) {
            return;
        }
        outbox.forgetBefore(now.minus(KEPT_FOR));
        var today = LocalDate.ofInstant(now, directory.zone());
        var everybody =
                directory.everybodyIn(new Reach.Everybody(), today).stream()
                        .map(PersonLine::id)
                        .collect(Collectors.toSet());
        var mails = new Mails(now, today, wishes, everybody);
        owed(everybody, today).forEach(mails::add);
        mails.plan();
    }

    /** Sends what is planned, as far as its reader is awake and the server takes it. */
    public void send() {
        if (post.server().isEmpty()) {
            return;
        }
        var waiting = outbox.due(AT_ONCE);
        if (waiting.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, directory.zone());
        var concerned = new HashSet<PersonId>();
        waiting.forEach(mail -> mail.reminders().forEach(one -> concerned.add(one.by())));
        var owed = owed(concerned, today);
        for (var mail : waiting) {
            if (!send(mail, owed, now, today)) {
                return;
            }
        }
    }

    /** Whether the server still answers. */
    private boolean send(Waiting mail, List<Owed> all, Instant now, LocalDate today) {
        var wishes = kept.of(mail.to());
        var address = wishes.addressFor(mail.kind());
        var owed = all.stream().filter(one -> tells(mail, one, today)).toList();
        boolean here = directory.person(mail.to()).filter(PersonLine::active).isPresent();
        if (address.isEmpty() || owed.isEmpty() || !here) {
            outbox.moot(mail);
            return true;
        }
        var quiet = wishes.quietUntil(now, directory.zone());
        if (quiet.isPresent()) {
            outbox.later(mail, quiet.get());
            return true;
        }
        var secret = Secrets.make();
        if (!outbox.claim(mail, CLAIM, Secrets.hash(secret))) {
            return true;
        }
        var people = directory.people(owed.stream().map(Owed::person).distinct().toList());
        var day = LocalDate.ofInstant(now, wishes.zoneOr(directory.zone()));
        var letter =
                new Letters(new MailTexts(wishes.language()), people, post.origin(), day)
                        .of(mail, address.get(), owed, secret);
        try {
            post.send(letter);
            outbox.sent(mail);
            return true;
        } catch (Post.Trouble trouble) {
            return handle(mail, address.get(), trouble, now);
        }
    }

    private boolean handle(Waiting mail, String address, Post.Trouble trouble, Instant now) {
        if (trouble.of() == Post.Trouble.Of.ADDRESS) {
            kept.bounced(mail.to(), address, trouble.sentence());
            outbox.bounced(mail, trouble.sentence());
            return true;
        }
        var wait = FIRST_RETRY.multipliedBy(1L << Math.min(mail.tries(), MOST_DOUBLED));
        outbox.failed(mail, trouble.sentence(), now.plus(wait));
        return trouble.of() != Post.Trouble.Of.SERVER;
    }

    private static boolean tells(Waiting mail, Owed owed, LocalDate today) {
        return mail.kind() == MailKind.WEEKLY_DIGEST
                ? owed.by().equals(mail.to()) && owed.isDue(today)
                : mail.reminders().stream().anyMatch(one -> one.isOf(owed));
    }

    private List<Owed> owed(Set<PersonId> by, LocalDate today) {
        return features.stream().flatMap(each -> each.owed(by, today).stream()).toList();
    }

    /** The mails of one planning: each kind's for each reader, what is overdue apart. */
    private final class Mails {

        private final Instant now;
        private final LocalDate today;
        private final Map<PersonId, MailWishes> wishes;
        private final Set<PersonId> here;
        private final Map<Mail, List<Reminder>> reminders = new LinkedHashMap<>();
        private final Set<PersonId> owing = new HashSet<>();

        Mails(
                Instant now,
                LocalDate today,
                Map<PersonId, MailWishes> wishes,
                Collection<PersonId> here) {
            this.now = now;
            this.today = today;
            this.wishes = wishes;
            this.here = Set.copyOf(here);
        }

        void add(Owed owed) {
            if (owed.isDue(today)) {
                owing.add(owed.by());
            }
            MailKind.of(owed.about())
                    .forEach(
                            kind ->
                                    Reminder.of(owed, dayOf(owed.by()))
                                            .ifPresent(one -> add(kind, owed, one)));
        }

        private void add(MailKind kind, Owed owed, Reminder reminder) {
            put(kind, reminder);
            if (reminder.isOverdue() && owed.person().equals(owed.by())) {
                directory.decidersOf(owed.by(), today).stream()
                        .findFirst()
                        .ifPresent(decider -> put(kind, reminder.copiedTo(decider)));
            }
        }

        private void put(MailKind kind, Reminder reminder) {
            var mail = new Mail(reminder.to(), kind, reminder.isOverdue());
            reminders.computeIfAbsent(mail, none -> new ArrayList<>()).add(reminder);
        }

        void plan() {
            for (var person : owing) {
                var day = dayOf(person);
                var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                if (!day.isAfter(monday.plusDays(DIGEST_DAYS_LATE))) {
                    put(MailKind.WEEKLY_DIGEST, Reminder.digest(person, monday));
                }
            }
            reminders.forEach(
                    (mail, carried) -> {
                        var theirs = wishes.get(mail.to());
                        if (theirs != null
                                && here.contains(mail.to())
                                && theirs.addressFor(mail.kind()).isPresent()) {
                            outbox.plan(mail.to(), mail.kind(), carried);
                        }
                    });
        }

        private LocalDate dayOf(PersonId person) {
            var theirs = wishes.get(person);
            return theirs == null
                    ? today
                    : LocalDate.ofInstant(now, theirs.zoneOr(directory.zone()));
        }
    }

    private record Mail(PersonId to, MailKind kind, boolean overdue) {}
}
