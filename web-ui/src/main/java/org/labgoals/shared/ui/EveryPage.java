package org.labgoals.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The language of the page, and a sentence instead of a stack trace when something fails on a
 * screen.
 */
@Component
class EveryPage implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(EveryPage.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(
                page ->
                        page.getDocument()
                                .getElementsByTag("html")
                                .attr(
                                        "lang",
                                        Words.in(page.getVaadinRequest().getLocale())
                                                .locale()
                                                .toLanguageTag()));
        event.getSource()
                .addSessionInitListener(
                        started ->
                                started.getSession()
                                        .setErrorHandler(error -> tell(error.getThrowable())));
    }

    private static void tell(Throwable problem) {
        if (!Sentences.isExpected(problem)) {
            LOG.error("Something failed on a screen", problem);
        }
        UI ui = UI.getCurrent();
        if (ui != null) {
            Toast.problem(Sentences.of(problem, Words.current()));
        }
    }
}
