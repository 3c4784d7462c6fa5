package org.labgoals.bench;

import java.util.Locale;
import java.util.stream.LongStream;

/** Two ways to get at the same rows, measured in turns so that both see the same machine. */
record SideBySide(double pageMillis, double sqlMillis) {

    private static final int WARM_UP = 15;
    private static final int ROUNDS = 41;

    static SideBySide measured(Runnable page, Runnable sql) {
        for (int round = 0; round < WARM_UP; round++) {
            page.run();
            sql.run();
        }
        var pages = new long[ROUNDS];
        var statements = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            pages[round] = nanos(page);
            statements[round] = nanos(sql);
        }
        return new SideBySide(median(pages), median(statements));
    }

    /** What was measured, in a line. */
    String told() {
        return String.format(
                Locale.ROOT,
                "page %.1f ms, one SQL statement for the same rows %.1f ms, ratio %.1f (medians of"
                        + " %d, in turns)",
                pageMillis,
                sqlMillis,
                pageMillis / sqlMillis,
                ROUNDS);
    }

    private static long nanos(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return System.nanoTime() - before;
    }

    private static double median(long[] nanos) {
        return LongStream.of(nanos).sorted().toArray()[nanos.length / 2] / 1e6;
    }
}
