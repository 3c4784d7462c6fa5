package org.labgoals.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import java.util.Optional;
import java.util.function.Supplier;
import org.labgoals.shared.application.AsOf;

/** The time that a part of a screen is looked at as of: set on it, and so for all within it. */
public final class Past {

    private Past() {}

    static void set(Component part, AsOf then) {
        ComponentUtil.setData(part, AsOf.class, then);
    }

    /** The time of the nearest part around the component that has one. */
    public static Optional<AsOf> of(Component component) {
        for (var part = Optional.of(component); part.isPresent(); part = part.get().getParent()) {
            AsOf then = ComponentUtil.getData(part.get(), AsOf.class);
            if (then != null) {
                return Optional.of(then);
            }
        }
        return Optional.empty();
    }

    /** What a question answers as of the component's time. */
    public static <T> T ask(Component component, Supplier<T> question) {
        return AsOf.<T, RuntimeException>call(of(component), question::get);
    }

    /** As {@link #ask}, for what answers nothing. */
    public static void run(Component component, Runnable work) {
        ask(
                component,
                () -> {
                    work.run();
                    return component;
                });
    }
}
