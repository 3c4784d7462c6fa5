package org.labgoals.platform.nodes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.labgoals.platform.postgres.DatabaseAddress;
import org.labgoals.shared.application.ProjectionSignals.Changed;

/**
 * Tells the other nodes, after the commit and from one thread, what was committed here; what comes
 * while it tells is told together. To notify within the command's own transaction would halve the
 * commits (ADR 0028).
 */
public final class TellsOtherNodes extends NodeConnection {

    private final NodeName node;
    private final LinkedBlockingQueue<List<Changed>> untold = new LinkedBlockingQueue<>();
    private final AtomicBoolean anything = new AtomicBoolean();

    /** Begins with {@link #start}. */
    public TellsOtherNodes(DatabaseAddress address, NodeName node) {
        super(address, "labgoals-tells");
        this.node = node;
    }

    /** Events were committed here. */
    public void appended() {
        if (untold.isEmpty()) {
            untold.add(List.of());
        }
    }

    /** Rows were committed here. */
    public void changed(List<Changed> changes) {
        untold.add(changes);
    }

    /** Any row may have changed here, more than can be told one by one. */
    public void anything() {
        anything.set(true);
        untold.add(List.of());
    }

    @Override
    void work(Connection connection, boolean again) throws SQLException, InterruptedException {
        try (var notify = connection.prepareStatement("SELECT pg_notify(?, ?)")) {
            notify.setString(1, NodeNews.CHANNEL);
            var cutOff = again;
            while (true) {
                var changed = cutOff ? List.<Changed>of() : next();
                var any = anything.getAndSet(false) || cutOff;
                var texts = NodeNews.texts(node.value(), any, changed);
                for (var text : texts) {
                    notify.setString(2, text);
                    notify.execute();
                }
                cutOff = false;
            }
        } finally {
            // whoever is told of the cut asks for everything anew
            untold.clear();
        }
    }

    /** Waits for news; of several about one row the latest is enough. */
    private List<Changed> next() throws InterruptedException {
        List<List<Changed>> all = new ArrayList<>();
        all.add(untold.take());
        untold.drainTo(all);
        Map<List<String>, Changed> latest = new LinkedHashMap<>();
        all.forEach(
                some ->
                        some.forEach(
                                one -> latest.put(List.of(one.feature(), one.subjectId()), one)));
        return List.copyOf(latest.values());
    }
}
