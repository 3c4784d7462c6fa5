package org.labgoals.platform.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labgoals.platform.postgres.TestDatabase;
import org.labgoals.shared.application.ProjectionSignals.Changed;
import org.springframework.jdbc.core.simple.JdbcClient;

class NodesOnPostgresTest {

    private static final NodeName HERE = new NodeName("here");
    private static final NodeName THERE = new NodeName("there");
    private static final Changed FIRST = new Changed("goal", "g-1", 3);
    private static final Changed SECOND = new Changed("goal", "g-2", 4);

    private final TestDatabase database = TestDatabase.empty();
    private final Heard heard = new Heard();
    private final TellsOtherNodes here = new TellsOtherNodes(database.address(), HERE);
    private final TellsOtherNodes there = new TellsOtherNodes(database.address(), THERE);
    private final HearsOtherNodes hears = new HearsOtherNodes(database.address(), HERE, heard);

    @BeforeEach
    void everybodyIsConnected() {
        List.of(here, there, hears).forEach(NodeConnection::start);
        // whoever listens hears only what is told from then on
        await().untilAsserted(() -> assertThat(connectionsThat("LISTEN%")).isEqualTo(1));
    }

    @AfterEach
    void everybodyEnds() {
        List.of(here, there, hears).forEach(NodeConnection::close);
        database.close();
    }

    @Test
    void whatAnotherNodeCommitsIsHeardAndOnesOwnIsNot() {
        here.changed(List.of(FIRST));
        there.changed(List.of(SECOND));

        await().until(() -> heard.changed.contains(SECOND));
        assertThat(heard.changed).containsExactly(SECOND);
        assertThat(heard.appended).hasPositiveValue();
        assertThat(heard.missed).hasValue(0);
    }

    @Test
    void eventsWithoutRowsAreToldToo() {
        there.appended();

        await().until(() -> heard.appended.get() > 0);
        assertThat(heard.changed).isEmpty();
    }

    @Test
    void moreRowsThanOneNotificationTakesAreAllHeard() {
        var many =
                IntStream.range(0, 2_000)
                        .mapToObj(i -> new Changed("goal", "subject-with-a-long-name-" + i, i))
                        .toList();

        there.changed(many);

        await().until(() -> heard.changed.size() >= many.size());
        assertThat(heard.changed).containsExactlyElementsOf(many);
    }

    @Test
    void whoWasCutOffSaysSoAndHearsAgain() {
        cut("labgoals-hears");

        await().until(() -> heard.missed.get() > 0);
        there.changed(List.of(SECOND));
        await().until(() -> heard.changed.contains(SECOND));
    }

    @Test
    void whenWhoTellsWasCutOffTheOthersKnowThatTheyMayHaveMissedSomething() {
        cut("labgoals-tells");
        there.changed(List.of(FIRST));

        await().until(() -> heard.missed.get() > 0);
        there.changed(List.of(SECOND));
        await().until(() -> heard.changed.contains(SECOND));
    }

    private int connectionsThat(String lastSaid) {
        return JdbcClient.create(database.dataSource())
                .sql(
                        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                                + " AND query LIKE ?")
                .param(lastSaid)
                .query(Integer.class)
                .single();
    }

    private void cut(String name) {
        JdbcClient.create(database.dataSource())
                .sql(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname ="
                                + " current_database() AND application_name = ?")
                .param(name)
                .query()
                .listOfRows();
    }

    private static final class Heard implements HearsOtherNodes.News {

        private final AtomicInteger appended = new AtomicInteger();
        private final AtomicInteger missed = new AtomicInteger();
        private final List<Changed> changed = new CopyOnWriteArrayList<>();

        @Override
        public void appended() {
            appended.incrementAndGet();
        }

        @Override
        public void changed(List<Changed> changes) {
            changed.addAll(changes);
        }

        @Override
        public void missed() {
            missed.incrementAndGet();
        }
    }
}
