package org.labgoals.shared.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The earlier time that a question is asked as of: everything that is read within it is folded from
 * the events up to then, by the folds that keep today's rows. Nothing can be changed within it.
 *
 * @param by whether what counts is when it was recorded or when it happened
 * @param moment the last moment that counts
 * @param day the day of that moment in the laboratory's time zone
 */
public record AsOf(By by, Instant moment, LocalDate day) {

    private static final ScopedValue<Look> LOOK = ScopedValue.newInstance();

    /** Which of an event's two times counts. */
    public enum By {
        RECORDED,
        HAPPENED
    }

    /** The time that is being looked back to; empty where the present is looked at. */
    public static Optional<AsOf> current() {
        return LOOK.isBound() ? Optional.ofNullable(LOOK.get().then()) : Optional.empty();
    }

    /** What the work answers as of this time. */
    public <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> work) throws X {
        return within(this, work);
    }

    /** What the work answers as of the time, or today where there is none. */
    public static <T, X extends Throwable> T call(
            Optional<AsOf> then, ScopedValue.CallableOp<T, X> work) throws X {
        return within(then.orElse(null), work);
    }

    /** What the work answers today, even where an earlier time is looked back to. */
    public static <T, X extends Throwable> T now(ScopedValue.CallableOp<T, X> work) throws X {
        return current().isEmpty() ? work.call() : within(null, work);
    }

    private static <T, X extends Throwable> T within(
            @Nullable AsOf then, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(LOOK, new Look(then, new HashMap<>())).call(work);
    }

    /** The events of a record, in their order, that count as of this time. */
    public <E> List<RecordedEvent<E>> of(List<RecordedEvent<E>> events) {
        return switch (by) {
            case RECORDED -> EventsUntil.recorded(moment, events);
            case HAPPENED -> EventsUntil.happened(moment, day, events);
        };
    }

    /** Whether an event recorded then can count at all: it may have happened long before. */
    public boolean mayCount(Instant recordedAt) {
        return by == By.HAPPENED || !recordedAt.isAfter(moment);
    }

    /** What was made under the key since this look back began, or is made now. */
    @SuppressWarnings("unchecked")
    public <T> T once(Object key, Supplier<T> make) {
        Map<Object, Object> made = LOOK.get().made();
        Object known = made.get(key);
        if (known == null) {
            known = make.get();
            made.put(key, known);
        }
        return (T) known;
    }

    /** One question's look back, on one thread. */
    private record Look(@Nullable AsOf then, Map<Object, Object> made) {}
}
