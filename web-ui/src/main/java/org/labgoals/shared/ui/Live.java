package org.labgoals.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.labgoals.shared.application.Watching;

/**
 * Keeps a part of a screen up to date while it is attached, as of the time it is looked at as of.
 */
public final class Live {

    private Live() {}

    /**
     * Opens a watching when the component is attached and closes it when it is detached.
     *
     * @param open starts the watching with the listener it is given
     * @param show shows an answer, always with the session's lock held
     */
    public static <T> void show(
            Component owner, Function<Consumer<T>, Watching> open, Consumer<T> show) {
        owner.addAttachListener(
                attached -> {
                    UI ui = attached.getUI();
                    Consumer<T> shown = answer -> Past.run(owner, () -> show.accept(answer));
                    Watching watching =
                            Past.ask(owner, () -> open.apply(answer -> hand(ui, answer, shown)));
                    owner.addDetachListener(
                            detached -> {
                                detached.unregisterListener();
                                watching.close();
                            });
                });
    }

    private static <T> void hand(UI ui, T answer, Consumer<T> show) {
        if (ui.getSession() != null && ui.getSession().hasLock()) {
            show.accept(answer);
            return;
        }
        try {
            ui.access(() -> show.accept(answer));
        } catch (UIDetachedException gone) {
            // The window was closed meanwhile; its detach listener ends the watching.
        }
    }
}
