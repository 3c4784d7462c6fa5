package org.labgoals.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.router.Location;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.labgoals.shared.application.AsOf;
import org.labgoals.shared.ui.PastAddress.Asked;

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

    /**
     * The same address as it was when something was recorded.
     *
     * @param address without a slash in front
     * @return empty where that screen cannot be looked at as of an earlier time
     */
    public static Optional<String> address(String address, Instant recorded) {
        var there = PastAddress.of(new Location(address));
        return there.path().matches(PastLinks.addresses())
                ? Optional.of(there.to(new Asked(recorded.toString(), null, null)))
                : Optional.empty();
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
