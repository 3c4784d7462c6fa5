package org.labgoals.reminder.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Owed;
import org.labgoals.shared.application.TellsWhatIsOwed;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/**
 * What the mails say, said in the product: each thing owed on the days of its reminders, and to who
 * decides for somebody what of theirs is overdue. Asked when somebody looks, and so without what
 * was done meanwhile; whoever is spared a kind of mail is told here.
 */
@Component
public class OwnReminders {

    private final CurrentViewer viewer;
    private final List<TellsWhatIsOwed> features;
    private final Directory directory;
    private final InstantSource clock;

    OwnReminders(
            CurrentViewer viewer,
            List<TellsWhatIsOwed> features,
            Directory directory,
            InstantSource clock) {
        this.viewer = viewer;
        this.features = List.copyOf(features);
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A reminder that came.
     *
     * @param person whose record it is about
     * @param day when it came
     * @param isOfAnother whether it is told to who decides for whoever owes it
     */
    public record Told(
            Owed owed, PersonLine person, LocalDate day, boolean overdue, boolean isOfAnother) {}

    /** The viewer's reminders whose day has come since that day, the nearest day to keep first. */
    public List<Told> since(LocalDate day) {
        var asker = viewer.get();
        var now = LocalDate.ofInstant(clock.instant(), directory.zone());
        var asked = decidedBy(asker, now);
        asked.add(asker.person());
        var owed = features.stream().flatMap(each -> each.owed(asked, now).stream()).toList();
        var people = directory.people(owed.stream().map(Owed::person).collect(Collectors.toSet()));
        return owed.stream()
                .distinct()
                .flatMap(
                        one ->
                                Reminder.of(one, now)
                                        .filter(reminder -> isFor(asker, one, reminder))
                                        .filter(reminder -> !reminder.day().isBefore(day))
                                        .map(reminder -> told(asker, one, reminder, people))
                                        .stream())
                .sorted(Comparator.comparing(told -> String.valueOf(told.owed().due())))
                .toList();
    }

    /** Their own, and what is overdue of those for whom they decide first. */
    private static boolean isFor(Viewer asker, Owed owed, Reminder reminder) {
        return owed.by().equals(asker.person())
                || (reminder.isOverdue() && owed.person().equals(owed.by()));
    }

    private static Told told(
            Viewer asker, Owed owed, Reminder reminder, Map<PersonId, PersonLine> people) {
        var person = people.get(owed.person());
        return new Told(
                owed,
                person == null ? PersonLine.unknown(owed.person()) : person,
                reminder.day(),
                reminder.isOverdue(),
                !owed.by().equals(asker.person()));
    }

    private Set<PersonId> decidedBy(Viewer asker, LocalDate now) {
        return directory.everybodyIn(directory.reachOf(asker, now), now).stream()
                .map(PersonLine::id)
                .filter(
                        person ->
                                directory.decidersOf(person, now).stream()
                                        .findFirst()
                                        .filter(asker.person()::equals)
                                        .isPresent())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
