package org.labgoals.platform.eventstore;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** How far the store is settled: below that place nothing can come any more. */
public final class StoreEnd {

    private final SettledPrefix prefix;

    StoreEnd(DataSource dataSource) {
        this.prefix = new SettledPrefix(new JdbcTemplate(dataSource));
    }

    /** The last settled global index as of now; 0 when nothing is known to be. */
    public long settled() {
        prefix.look();
        return prefix.index();
    }
}
