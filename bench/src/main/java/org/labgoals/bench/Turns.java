package org.labgoals.bench;

import java.util.concurrent.Callable;
import java.util.stream.LongStream;

/** Two ways measured in turns, so that both see the same machine. */
record Turns(long[] ours, long[] theirs) {

    /** As many rounds of either as given, after as many that do not count. */
    static Turns of(int warmUp, int rounds, Callable<?> ours, Callable<?> theirs) throws Exception {
        var turns = new Turns(new long[rounds], new long[rounds]);
        for (int round = -warmUp; round < rounds; round++) {
            long our = nanos(ours);
            long their = nanos(theirs);
            if (round >= 0) {
                turns.ours[round] = our;
                turns.theirs[round] = their;
            }
        }
        return turns;
    }

    /** The quantile of ours by that of theirs, in milliseconds. */
    Figure millis(String what, String against, int of100, String aim) {
        return Figure.of(
                what + ", p" + of100, against, part(ours, of100), part(theirs, of100), "ms", aim);
    }

    /** How much more often in a second, by the medians of rounds that did the same many things. */
    Figure perSecond(String what, String against, int things, String aim) {
        return Figure.of(
                what,
                against,
                things * 1000 / part(ours, 50),
                things * 1000 / part(theirs, 50),
                "per second",
                aim);
    }

    private static double part(long[] nanos, int of100) {
        var sorted = LongStream.of(nanos).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * of100 / 100)] / 1e6;
    }

    private static long nanos(Callable<?> work) throws Exception {
        long before = System.nanoTime();
        work.call();
        return System.nanoTime() - before;
    }
}
