package org.labgoals.platform.projection;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What rows say, put together once and held; only the rows that changed since are read again.
 * Changes are told after the commit and before anybody who waits for it is woken, so whoever
 * changed something sees it.
 */
public final class HeldInMemory<T> implements ToldOfRows {

    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final AtomicLong changes = new AtomicLong();
    private final AtomicLong forgotten = new AtomicLong();
    private volatile @Nullable Held<T> held;

    @Override
    public void changed(Collection<String> ids) {
        changed.addAll(ids);
        changes.incrementAndGet();
    }

    /** What is being read right now is forgotten too. */
    @Override
    public void forget() {
        forgotten.incrementAndGet();
        changes.incrementAndGet();
    }

    /**
     * What is held, brought up to date.
     *
     * @param usable whether what is held answers the question at all
     * @param everything reads all rows
     * @param with what was held with the rows of these ids read again
     */
    public T get(Predicate<T> usable, Supplier<T> everything, BiFunction<T, List<String>, T> with) {
        var now = held;
        return now != null && now.upTo() == changes.get() && usable.test(now.value())
                ? now.value()
                : reread(usable, everything, with);
    }

    private synchronized T reread(
            Predicate<T> usable, Supplier<T> everything, BiFunction<T, List<String>, T> with) {
        var last = held;
        long upTo = changes.get();
        long times = forgotten.get();
        var before =
                last != null && last.forgotten() == times && usable.test(last.value())
                        ? last
                        : null;
        if (before != null && before.upTo() == upTo) {
            return before.value();
        }
        var ids = List.copyOf(changed);
        ids.forEach(changed::remove);
        try {
            var value = before == null ? everything.get() : with.apply(before.value(), ids);
            held = new Held<>(upTo, times, value);
            return value;
        } catch (RuntimeException failure) {
            changed.addAll(ids);
            throw failure;
        }
    }

    /** A value, up to which change it is one, and how often all was forgotten before. */
    private record Held<T>(long upTo, long forgotten, T value) {}
}
