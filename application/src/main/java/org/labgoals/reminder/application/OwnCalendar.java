package org.labgoals.reminder.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Owed;
import org.labgoals.shared.application.Secrets;
import org.labgoals.shared.application.TellsWhatIsOwed;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/**
 * The days on which somebody owes something, for the calendar program they use. It opens to
 * themselves, and to whoever holds the secret in its address, which they can replace.
 */
@Component
public class OwnCalendar {

    private final CurrentViewer viewer;
    private final FeedSecrets secrets;
    private final List<TellsWhatIsOwed> features;
    private final Directory directory;
    private final KeptWishes wishes;
    private final CalendarFormat format;
    private final Post post;
    private final InstantSource clock;

    OwnCalendar(
            CurrentViewer viewer,
            FeedSecrets secrets,
            List<TellsWhatIsOwed> features,
            Directory directory,
            KeptWishes wishes,
            CalendarFormat format,
            Post post,
            InstantSource clock) {
        this.viewer = viewer;
        this.secrets = secrets;
        this.features = features;
        this.directory = directory;
        this.wishes = wishes;
        this.format = format;
        this.post = post;
        this.clock = clock;
    }

    /** Whether the viewer's calendar has an address. */
    public boolean hasAddress() {
        return secrets.of(viewer.get().person()).isPresent();
    }

    /** Gives the viewer's calendar an address, shown this once; an earlier one ends. */
    public String newAddress() {
        var person = viewer.get().person();
        var secret = Secrets.make();
        secrets.replace(person, Secrets.hash(secret));
        return post.origin()
                + "/api/v1/people/"
                + person.value()
                + "/calendar.ics?secret="
                + secret;
    }

    /** The viewer's calendar has no address any more. */
    public void endAddress() {
        secrets.end(viewer.get().person());
    }

    /**
     * The person's calendar.
     *
     * @param secret from its address; null where the person asks themselves
     * @throws NotFound where neither opens it
     */
    public String of(PersonId person, @Nullable String secret) {
        boolean opens =
                secret == null
                        ? viewer.get().person().equals(person)
                        : secrets.of(person).filter(hash -> same(hash, secret)).isPresent();
        if (!opens || directory.person(person).filter(PersonLine::active).isEmpty()) {
            throw new NotFound("There is no such calendar.");
        }
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, directory.zone());
        var language = wishes.of(person).language();
        var owed =
                features.stream()
                        .flatMap(each -> each.owed(Set.of(person), today).stream())
                        .toList();
        var texts = new MailTexts(language);
        return format.write(texts.text("calendar"), language, entries(owed, texts), now);
    }

    private List<CalendarEntry> entries(List<Owed> owed, MailTexts texts) {
        var people = directory.people(owed.stream().map(Owed::person).distinct().toList());
        return owed.stream()
                .flatMap(
                        one ->
                                Stream.ofNullable(one.due())
                                        .map(
                                                day ->
                                                        new CalendarEntry(
                                                                id(one),
                                                                day,
                                                                OwedWords.of(
                                                                        one, one.by(), people,
                                                                        texts),
                                                                post.origin()
                                                                        + "/"
                                                                        + one.address())))
                .sorted(Comparator.comparing(CalendarEntry::day).thenComparing(CalendarEntry::id))
                .toList();
    }

    private static String id(Owed owed) {
        var named = owed.by().value() + "\n" + owed.what() + "\n" + owed.address();
        return Secrets.hash(named).substring(0, 32) + "@labgoals";
    }

    private static boolean same(String hash, String secret) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII),
                Secrets.hash(secret).getBytes(StandardCharsets.US_ASCII));
    }
}
