package org.labgoals.people.ui.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Signs out whoever left an idle screen open: Vaadin ends its own session then, and leaves the one
 * that says who is signed in.
 */
@Component
class IdleEnds implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionDestroyListener(ended -> end(ended.getSession().getSession()));
    }

    private static void end(@Nullable WrappedSession session) {
        if (session == null) {
            return;
        }
        try {
            session.invalidate();
        } catch (IllegalStateException endedAlready) {
            // it was its end that ended Vaadin's
        }
    }
}
