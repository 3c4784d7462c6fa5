package org.labgoals.platform.nodes;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.labgoals.platform.postgres.DatabaseAddress;
import org.labgoals.shared.application.ProjectionSignals.Changed;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what the other nodes tell; what it may have missed while cut off it says itself. */
public final class HearsOtherNodes extends NodeConnection {

    private static final Logger LOG = LoggerFactory.getLogger(HearsOtherNodes.class);

    /** After so long a silence it makes sure that the connection is still one. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private static final int ANSWERS_WITHIN_SECONDS = 2;

    private final NodeName node;
    private final News news;

    /** Begins with {@link #start}. */
    public HearsOtherNodes(DatabaseAddress address, NodeName node, News news) {
        super(address, "labgoals-hears");
        this.node = node;
        this.news = news;
    }

    @Override
    void work(Connection connection, boolean again) throws SQLException {
        try (var listen = connection.createStatement()) {
            listen.execute("LISTEN " + NodeNews.CHANNEL);
        }
        if (again) {
            tell(new NodeNews("", true, List.of()));
        }
        var notified = connection.unwrap(PGConnection.class);
        while (true) {
            var notifications = notified.getNotifications((int) SILENCE.toMillis());
            if (notifications.length == 0 && !connection.isValid(ANSWERS_WITHIN_SECONDS)) {
                throw new SQLException("Nobody answers any more.");
            }
            for (var notification : notifications) {
                tell(NodeNews.read(notification.getParameter()));
            }
        }
    }

    private void tell(NodeNews heard) {
        if (heard.node().equals(node.value())) {
            return;
        }
        try {
            news.appended();
            if (heard.cutOff()) {
                news.missed();
            }
            news.changed(heard.changed());
        } catch (RuntimeException fault) {
            LOG.warn("What another node told was not taken in", fault);
        }
    }

    /** What is done with what was heard; on the hearing thread, so quickly. */
    public interface News {

        /** There may be events that this node has not read. */
        void appended();

        /** Rows that another node committed. */
        void changed(List<Changed> changes);

        /** Any row may have changed, unheard. */
        void missed();
    }
}
