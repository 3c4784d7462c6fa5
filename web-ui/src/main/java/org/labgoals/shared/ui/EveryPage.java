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
<<<<<<<< HEAD:web-ui/src/main/java/org/labgoals/shared/ui/EveryPage.java
class EveryPage implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(EveryPage.class);
========
class PageCare implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(PageCare.class);
>>>>>>>> bb34a65 (Keep the shell apart from what is shared, so that shared knows no feature):web-ui/src/main/java/org/labgoals/shared/ui/PageCare.java

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
