package org.labgoals.audit.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.labgoals.audit.application.Looks.Kept;
import org.labgoals.audit.application.Looks.Look;
import org.labgoals.goal.application.GoalRecords;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.springframework.stereotype.Component;

/**
 * Who looked at whose record: noted whenever a page or an answer about somebody else was opened,
 * and told to that person, and to auditors and directors.
 */
@Component
public class AccessLog {

    /** How many entries are told at most. */
    public static final int MOST = 500;

    private final CurrentViewer viewer;
    private final Looks looks;
    private final GoalRecords goals;
    private final Directory directory;
    private final EntryLines lines;
    private final InstantSource clock;

    AccessLog(
            CurrentViewer viewer,
            Looks looks,
            GoalRecords goals,
            Directory directory,
            EntryLines lines,
            InstantSource clock) {
        this.viewer = viewer;
        this.looks = looks;
        this.goals = goals;
        this.directory = directory;
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * An entry of the log.
     *
     * @param reader who looked
     * @param channel from where: screen or api
     * @param times how often within the day
     */
    public record Entry(
            PersonLine reader,
            RecordPart part,
            String channel,
            Instant firstAt,
            Instant lastAt,
            long times) {}

    /**
     * Notes that the viewer was shown what is at the address; of their own record only what they
     * took out is.
     */
    public void opened(OpenedAddress address) {
        Viewer asker = viewer.get();
        switch (address) {
            case OpenedAddress.OfPerson of -> note(asker, of.person(), of.part());
            case OpenedAddress.OfGoal of ->
                    goals.goal(of.goal())
                            .ifPresent(goal -> note(asker, goal.owner(), RecordPart.GOALS));
        }
    }

    /** Notes that something of these people's records was handed out to the viewer. */
    void handedOut(Set<PersonId> people, RecordPart part) {
        people.forEach(person -> note(viewer.get(), person, part));
    }

    /** Whether the viewer may ask who looked at the person's record. */
    public boolean isOpen(PersonId person) {
        Viewer asker = viewer.get();
        return asker.person().equals(person) || asker.is(Role.DIRECTOR) || asker.is(Role.AUDITOR);
    }

    /**
     * Who looked at the person's record, the latest first.
     *
     * @throws NotFound for anybody but the person, auditors and directors
     */
    public List<Entry> of(PersonId person) {
        if (!isOpen(person) || directory.person(person).isEmpty()) {
            throw new NotFound("There is no such person.");
        }
        List<Kept> kept = looks.at(person, MOST);
        Map<PersonId, PersonLine> readers =
                directory.people(kept.stream().map(Kept::reader).collect(Collectors.toSet()));
        return kept.stream()
                .map(
                        each ->
                                new Entry(
                                        readers.getOrDefault(
                                                each.reader(), lines.person(each.reader())),
                                        each.part(),
                                        each.channel(),
                                        each.firstAt(),
                                        each.lastAt(),
                                        each.times()))
                .toList();
    }

    private void note(Viewer asker, PersonId person, RecordPart part) {
        boolean counts = part.isTheirsToTakeOut() || !asker.person().equals(person);
        if (counts && directory.person(person).isPresent()) {
            looks.note(look(asker, person, part));
        }
    }

    private Look look(Viewer asker, PersonId person, RecordPart part) {
        Instant now = clock.instant();
        Instant since =
                part.isHandedOut()
                        ? now
                        : now.atZone(directory.zone())
                                .toLocalDate()
                                .atStartOfDay(directory.zone())
                                .toInstant();
        return new Look(person, asker.person(), part, asker.channel().word(), since, now);
    }
}
