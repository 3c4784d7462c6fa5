package org.labgoals.audit.ui;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.labgoals.audit.application.AccessLog;
import org.labgoals.audit.application.OpenedAddress;
import org.labgoals.shared.application.CurrentViewer.NobodySignedIn;
import org.springframework.stereotype.Component;

/** Notes each page that showed somebody's record, whatever view it is: once, when it is opened. */
@Component
class OpenedOnScreen implements VaadinServiceInitListener {

    private final AccessLog log;

    OpenedOnScreen(AccessLog log) {
        this.log = log;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(
                        opened -> opened.getUI().addAfterNavigationListener(this::opened));
    }

    private void opened(AfterNavigationEvent event) {
        boolean refused =
                event.getActiveChain().stream().anyMatch(HasErrorParameter.class::isInstance);
        if (refused) {
            return;
        }
        Location at = event.getLocation();
        OpenedAddress.of(
                        at.getSegments(),
                        name -> at.getQueryParameters().getSingleParameter(name).orElse(null))
                .ifPresent(this::note);
    }

    private void note(OpenedAddress address) {
        try {
            log.opened(address);
        } catch (NobodySignedIn stranger) {
            // pages for nobody in particular show nobody's record
        }
    }
}
