package org.labgoals.shared.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** A short word at the edge of the screen. */
public final class Toast {

    private static final int SHORT = 4000;
    private static final int LONG = 9000;

    private Toast() {}

    public static void done(String sentence) {
        Notification.show(sentence, SHORT, Notification.Position.BOTTOM_START);
    }

    public static void problem(String sentence) {
        Notification notification =
                Notification.show(sentence, LONG, Notification.Position.BOTTOM_START);
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.setAssertive(true);
    }
}
