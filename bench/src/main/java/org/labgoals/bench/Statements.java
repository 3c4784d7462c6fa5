package org.labgoals.bench;

import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements that pages send to PostgreSQL. */
public final class Statements implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final AtomicInteger SENT = new AtomicInteger();

    @Override
    public String inspect(String sql) {
        SENT.incrementAndGet();
        return sql;
    }

    /** How many the work sends. */
    static int of(Runnable work) {
        SENT.set(0);
        work.run();
        return SENT.get();
    }
}
