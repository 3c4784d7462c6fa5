package org.labgoals.shell.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.Viewer;
import org.labgoals.visit.application.Visit;
import org.labgoals.visit.application.Visits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A session of the screens is a visit: it begins with the first page and ends with the session. */
@Component
class Presence implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);

    private final Visits visits;

    Presence(Visits visits) {
        this.visits = visits;
    }

    /** The end of the visit before this one; the same for every window of a session. */
    Optional<Visit> lastVisit(Viewer viewer) {
        VaadinSession session = VaadinSession.getCurrent();
        Here here = session.getAttribute(Here.class);
        if (here == null || !here.account().equals(viewer.account())) {
            here = new Here(viewer.account(), visits.begin(viewer.account()).orElse(null));
            session.setAttribute(Here.class, here);
            session.setAttribute(Looked.class, null);
        }
        return Optional.ofNullable(here.last());
    }

    /** Whether what changed since the last visit was looked at in this one. */
    boolean hasLooked() {
        return VaadinSession.getCurrent().getAttribute(Looked.class) != null;
    }

    /** What changed since the last visit is looked at. */
    void looks() {
        VaadinSession.getCurrent().setAttribute(Looked.class, new Looked());
    }

    /** They are still here. */
    void goesOn(Viewer viewer) {
        visits.goesOn(viewer.account());
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionDestroyListener(ended -> ended(ended.getSession()));
    }

    private void ended(VaadinSession session) {
        Here here = session.getAttribute(Here.class);
        if (here == null) {
            return;
        }
        try {
            visits.ended(here.account(), Instant.ofEpochMilli(session.getLastRequestTimestamp()));
        } catch (RuntimeException notNow) {
            LOG.debug("The end of a visit was not noted; its last page was", notNow);
        }
    }

    private record Looked() implements Serializable {}

    private record Here(String account, @Nullable Visit last) implements Serializable {}
}
