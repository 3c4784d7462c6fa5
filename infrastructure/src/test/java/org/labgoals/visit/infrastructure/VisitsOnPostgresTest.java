package org.labgoals.visit.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.shared.application.EventTrail;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.visit.application.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        classes = VisitLaboratory.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "labgoals.data=target/test-data-${test.process:1}")
@ContextConfiguration(initializers = FreshDatabase.class)
class VisitsOnPostgresTest {

    private static final Instant MORNING = Instant.parse("2026-11-18T06:00:00Z");
    private static final PersonId NOBODY = new PersonId("nobody");

    @Autowired private VisitRows rows;
    @Autowired private EventTrail trail;
    @Autowired private JdbcClient sql;
    @Autowired private TransactionTemplate transaction;

    private Instant now = MORNING;
    private VisitsInRows visits;

    @BeforeEach
    void nobodyWasHere() {
        sql.sql("delete from visit").update();
        visits = new VisitsInRows(rows, () -> now);
    }

    @Test
    void atTheFirstVisitThereIsNoneBefore() {
        assertThat(in(() -> visits.begin("ann"))).isEmpty();
    }

    @Test
    void theNextVisitKnowsWhenTheLastOneEnded() {
        in(() -> visits.begin("ann"));
        now = MORNING.plus(Duration.ofHours(8));
        run(() -> visits.goesOn("ann"));
        now = MORNING.plus(Duration.ofDays(5));

        assertThat(in(() -> visits.begin("ann")).map(Visit::lastSeen))
                .contains(MORNING.plus(Duration.ofHours(8)));
        assertThat(in(() -> visits.begin("bob"))).isEmpty();
    }

    @Test
    void goingOnIsWrittenOnceInTwoMinutesAtMost() {
        in(() -> visits.begin("ann"));
        now = MORNING.plusSeconds(119);
        run(() -> visits.goesOn("ann"));
        assertThat(lastSeen()).isEqualTo(MORNING);
        now = MORNING.plusSeconds(121);
        run(() -> visits.goesOn("ann"));
        assertThat(lastSeen()).isEqualTo(now);
    }

    @Test
    void aSessionThatEndsNotesItsLastRequestAndNeverAnEarlierOne() {
        in(() -> visits.begin("ann"));
        run(() -> visits.ended("ann", MORNING.plusSeconds(30)));
        assertThat(lastSeen()).isEqualTo(MORNING.plusSeconds(30));
        run(() -> visits.ended("ann", MORNING.plusSeconds(10)));
        assertThat(lastSeen()).isEqualTo(MORNING.plusSeconds(30));
        run(() -> visits.ended("nobody", MORNING));
    }

    @Test
    void aVisitOfBeforeIsNotedOnlyWhereNoneIsKnown() {
        run(() -> visits.wasHere("ann", MORNING.minusSeconds(60)));
        run(() -> visits.wasHere("ann", MORNING.minusSeconds(90)));

        assertThat(in(() -> visits.begin("ann"))).contains(new Visit(MORNING.minusSeconds(60), 0));
    }

    @Test
    void theTrailTellsWhatOthersDidSinceTheLatestFirst() {
        long mark = event("ann", "goal.GoalDrafted", MORNING.minusSeconds(1));
        long drafted = event("ann", "goal.GoalDrafted", MORNING.plusSeconds(1));
        long own = event("mia", "goal.GoalActivated", MORNING.plusSeconds(2));
        long checked = event("ann", "goal.CheckedIn", MORNING.plusMillis(2_500));
        PersonId mia = new PersonId("mia");

        assertThat(places(others(MORNING, 0, Long.MAX_VALUE, mia, 10)))
                .containsExactly(checked, drafted);
        assertThat(places(others(MORNING, 0, Long.MAX_VALUE, NOBODY, 10)))
                .containsExactly(checked, own, drafted);
        assertThat(places(others(MORNING, 0, Long.MAX_VALUE, NOBODY, 1))).containsExactly(checked);
        assertThat(places(others(MORNING, 0, checked, NOBODY, 10))).containsExactly(own, drafted);
        assertThat(places(others(MORNING, drafted, Long.MAX_VALUE, NOBODY, 10)))
                .containsExactly(checked, own);
        assertThat(places(others(Instant.EPOCH, mark - 1, drafted, NOBODY, 10)))
                .containsExactly(mark);
        EventTrail.Trace last = others(MORNING, 0, Long.MAX_VALUE, mia, 1).getFirst();
        assertThat(places(trail.latest(by(new PersonId("mia"))))).containsExactly(own);
        assertThat(last.feature()).isEqualTo("goal");
        assertThat(last.what()).isEqualTo("checked-in");
        assertThat(last.actor()).isEqualTo(new PersonId("ann"));
        assertThat(last.recordedAt()).isEqualTo(MORNING.plusMillis(2_500));
        assertThat(in(() -> visits.begin("mia"))).isEmpty();
        assertThat(in(() -> visits.begin("mia")).map(Visit::place)).contains(checked);
    }

    private long event(String actor, String type, Instant at) {
        return sql.sql(
                        """
                        insert into domain_event (event_id, aggregate_type, aggregate_id,
                            sequence_number, "timestamp", payload_type, payload_revision, payload,
                            metadata, previous_hash, hash)
                        values (gen_random_uuid(), 'Goal', gen_random_uuid(), 0, :at, :type, '1',
                            '{}', :metadata, '', '')
                        returning global_index
                        """)
                .param("at", at.toString())
                .param("type", type)
                .param("metadata", "{\"actor\":\"" + actor + "\"}")
                .query(Long.class)
                .single();
    }

    private static EventTrail.Wanted by(PersonId who) {
        return new EventTrail.Wanted(null, null, who, null, MORNING, null, null, 10);
    }

    private List<EventTrail.Trace> others(
            Instant since, long after, long before, PersonId notBy, int most) {
        return trail.latest(EventTrail.Wanted.byOthers(since, after, before, notBy, most));
    }

    private static List<Long> places(List<EventTrail.Trace> traces) {
        return traces.stream().map(EventTrail.Trace::place).toList();
    }

    private Instant lastSeen() {
        return rows.findById("ann").orElseThrow().visit().lastSeen();
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private void run(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }
}
