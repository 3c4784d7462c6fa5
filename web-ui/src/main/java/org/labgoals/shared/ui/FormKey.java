package org.labgoals.shared.ui;

import java.util.UUID;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.Viewer;

/**
 * One idempotency key for one opened form: however often its button is pressed, it is done once.
 */
public final class FormKey {

    private FormKey() {}

    /**
     * @param form what the form does, for example {@code activate}
     * @param subject the record it is about
     */
    public static RequestKey opened(Viewer viewer, String form, String subject) {
        return new RequestKey(
                viewer.account(),
                UUID.randomUUID().toString(),
                RequestKey.digest("SCREEN", form, subject));
    }
}
