package org.labgoals.shared.application;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks a question again whenever its answer may have changed, and hands each answer on. */
@Component
public class LiveAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(LiveAnswers.class);

    private final ProjectionSignals signals;

    LiveAnswers(ProjectionSignals signals) {
        this.signals = signals;
    }

    /**
     * Hands over the answer of now at once, on the caller's thread, and later ones on threads of
     * its own, one after the other; changes that come while one is made are answered together. Who
     * looks back goes on looking back to the same time.
     *
     * @param concerns whether a changed record can change the answer
     */
    public <T> Watching watch(
            String feature,
            Predicate<ProjectionSignals.Changed> concerns,
            Supplier<T> question,
            Consumer<T> listener) {
        return watch(List.of(feature), concerns, question, listener);
    }

    /** As {@link #watch}, for an answer made of several features. */
    public <T> Watching watch(
            List<String> features,
            Predicate<ProjectionSignals.Changed> concerns,
            Supplier<T> question,
            Consumer<T> listener) {
        var then = AsOf.current();
        var open = new AtomicBoolean(true);
        var owed = new AtomicInteger(1);
        Runnable answer =
                () -> {
                    int answered;
                    do {
                        answered = owed.get();
                        if (open.get()) {
                            listener.accept(AsOf.call(then, question::get));
                        }
                    } while (owed.addAndGet(-answered) > 0);
                };
        Runnable again =
                () -> {
                    if (open.get() && owed.getAndIncrement() == 0) {
                        Thread.ofVirtual().name("live-answer").start(() -> guarded(answer, owed));
                    }
                };
        var hears =
                new ProjectionSignals.Listener() {
                    @Override
                    public void changed(ProjectionSignals.Changed change) {
                        if (open.get() && concerns.test(change)) {
                            again.run();
                        }
                    }

                    @Override
                    public void missed() {
                        again.run();
                    }
                };
        var subscriptions =
                features.stream().map(feature -> signals.subscribe(feature, hears)).toList();
        try {
            answer.run();
        } catch (RuntimeException failure) {
            subscriptions.forEach(ProjectionSignals.Subscription::close);
            throw failure;
        }
        return () -> {
            open.set(false);
            subscriptions.forEach(ProjectionSignals.Subscription::close);
        };
    }

    private static void guarded(Runnable answer, AtomicInteger owed) {
        try {
            answer.run();
        } catch (RuntimeException failure) {
            owed.set(0);
            LOG.debug("A live answer was not made; the next change asks again", failure);
        }
    }
}
