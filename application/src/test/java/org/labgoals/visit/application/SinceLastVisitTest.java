package org.labgoals.visit.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.EventTrail;
import org.labgoals.shared.application.ShownRecord;
import org.labgoals.shared.application.ShowsRecords;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.TeamId;

class SinceLastVisitTest {

    private static final Instant LEFT = Instant.parse("2026-11-18T20:00:00Z");
    private static final Visit LAST = new Visit(LEFT, 10);
    private static final Viewer MIA =
            new Viewer("mia", new PersonId("mia"), Set.of(Role.MANAGER), Channel.SCREEN);

    private final List<EventTrail.Trace> events = new ArrayList<>();
    private final Shown goals = new Shown();
    private int asked;

    private final SinceLastVisit since =
            new SinceLastVisit(() -> MIA, new Trail(), new People(), List.of(goals));

    @Test
    void whatOthersDidIsToldInTheWordsOfTheHistoryTheLatestFirst() {
        happened("goal.GoalDrafted", "seen", "ann");
        happened("goal.CheckedIn", "seen", "bob");

        Changes changes = since.find(LAST, SinceLastVisit.FROM_THE_LATEST, 10);

        assertThat(changes.items())
                .extracting(Change::what)
                .containsExactly("checked-in", "goal-drafted");
        Change first = changes.items().getFirst();
        assertThat(first.who()).extracting(PersonLine::name).isEqualTo("Bob");
        assertThat(first.record())
                .isEqualTo(new ShownRecord(PersonalText.of("Title of seen"), "goals/seen"));
        assertThat(changes.hasMore()).isFalse();
    }

    @Test
    void whatOneMayNotKnowOfIsNotTold() {
        happened("goal.GoalDrafted", "hidden", "ann");
        happened("goal.GoalDrafted", "seen", "ann");

        assertThat(since.find(LAST, SinceLastVisit.FROM_THE_LATEST, 10).items())
                .extracting(change -> change.record().address())
                .containsExactly("goals/seen");
    }

    @Test
    void aFeatureThatShowsNothingIsLeftOut() {
        happened("review.ReviewOpened", "seen", "ann");

        assertThat(since.find(LAST, SinceLastVisit.FROM_THE_LATEST, 10).items()).isEmpty();
    }

    @Test
    void theViewersOwnDoingsAreNotAskedForNorWhatWasBeforeTheyLeft() {
        happened("goal.GoalDrafted", "seen", "mia");
        happened("goal.GoalDrafted", "seen", "ann", LEFT);

        assertThat(since.find(LAST, SinceLastVisit.FROM_THE_LATEST, 10).items()).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        for (int i = 0; i < 25; i++) {
            happened(
                    i % 3 == 0 ? "goal.CheckedIn" : "goal.GoalPaused",
                    i % 2 == 0 ? "seen" : "hidden",
                    "ann");
        }

        Changes first = since.find(LAST, SinceLastVisit.FROM_THE_LATEST, 5);
        Changes second = since.find(LAST, first.next(), 5);
        Changes third = since.find(LAST, second.next(), 5);

        assertThat(List.of(first.items().size(), second.items().size(), third.items().size()))
                .containsExactly(5, 5, 3);
        assertThat(third.hasMore()).isFalse();
        List<Change> all = new ArrayList<>(first.items());
        all.addAll(second.items());
        all.addAll(third.items());
        assertThat(all)
                .extracting(Change::recordedAt)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void aPageThatIsJustFullDoesNotPromiseMore() {
        happened("goal.CheckedIn", "seen", "ann");
        happened("goal.CheckedIn", "seen", "ann");

        assertThat(since.find(LAST, SinceLastVisit.FROM_THE_LATEST, 2).hasMore()).isFalse();
    }

    @Test
    void aLongAbsenceCostsAFixedNumberOfLooksAndGoesOnWhereItStopped() {
        happened("goal.CheckedIn", "seen", "ann");
        for (int i = 0; i < 5_000; i++) {
            happened("goal.CheckedIn", "hidden", "ann");
        }

        Changes first = since.find(LAST, SinceLastVisit.FROM_THE_LATEST, 10);

        assertThat(asked).isEqualTo(8);
        assertThat(goals.asked).isEqualTo(8);
        assertThat(first.items()).isEmpty();
        assertThat(first.hasMore()).isTrue();
        assertThat(since.find(LAST, first.next(), 10).items()).hasSize(1);
    }

    private void happened(String event, String record, String actor) {
        happened(event, record, actor, LEFT.plusSeconds(events.size() + 1L));
    }

    private void happened(String event, String record, String actor, Instant at) {
        events.addFirst(
                new EventTrail.Trace(
                        100L + events.size(),
                        record,
                        "e" + events.size(),
                        event,
                        at,
                        new PersonId(actor),
                        "",
                        null,
                        false));
    }

    private List<EventTrail.Trace> latest(EventTrail.Wanted wanted) {
        asked++;
        return events.stream()
                .filter(event -> event.recordedAt().isAfter(wanted.since()))
                .filter(event -> event.place() > wanted.after() && event.place() < wanted.before())
                .filter(event -> !event.actor().equals(wanted.notBy()))
                .limit(wanted.most())
                .toList();
    }

    /** Everything but what is hidden. */
    private static final class Shown implements ShowsRecords {

        private int asked;

        @Override
        public String feature() {
            return "goal";
        }

        @Override
        public Map<String, ShownRecord> shown(Viewer viewer, Set<String> ids) {
            asked++;
            Map<String, ShownRecord> shown = new HashMap<>();
            ids.stream()
                    .filter(id -> !id.equals("hidden"))
                    .forEach(
                            id ->
                                    shown.put(
                                            id,
                                            new ShownRecord(
                                                    PersonalText.of("Title of " + id),
                                                    "goals/" + id)));
            return shown;
        }
    }

    private static final class People implements Directory {

        @Override
        public Optional<PersonLine> person(PersonId person) {
            return Optional.of(line(person));
        }

        @Override
        public Map<PersonId, PersonLine> people(Collection<PersonId> ids) {
            Map<PersonId, PersonLine> lines = new HashMap<>();
            ids.forEach(id -> lines.put(id, line(id)));
            return lines;
        }

        @Override
        public List<PersonId> decidersOf(PersonId owner, LocalDate on) {
            return List.of();
        }

        @Override
        public Reach reachOf(Viewer viewer, LocalDate on) {
            return new Reach.Everybody();
        }

        @Override
        public List<PersonLine> everybodyIn(Reach reach) {
            return List.of();
        }

        @Override
        public Map<PersonId, PersonLine> people(Collection<PersonId> ids, LocalDate on) {
            return people(ids);
        }

        @Override
        public List<PersonLine> everybodyIn(Reach reach, LocalDate on) {
            return List.of();
        }

        @Override
        public Set<PersonId> membersOf(TeamId team, LocalDate on) {
            return Set.of();
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("UTC");
        }

        private static PersonLine line(PersonId id) {
            String name =
                    id.value().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                            + id.value().substring(1);
            return new PersonLine(id, name, Set.of(), null, null, List.of(), null, true);
        }
    }

    private final class Trail implements EventTrail {

        @Override
        public List<Trace> latest(Wanted wanted) {
            return SinceLastVisitTest.this.latest(wanted);
        }

        @Override
        public List<Trace> named(Set<String> eventIds) {
            throw new UnsupportedOperationException("nobody asks for single events here");
        }

        @Override
        public List<Trace> at(Set<Long> places) {
            throw new UnsupportedOperationException("nobody asks for single events here");
        }
    }
}
