package org.labgoals.shared.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says that a screen could not be shown, without a word of the machine's. */
@PermitAll
class TroublePage extends Main implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(TroublePage.class);

    TroublePage() {
        Words words = Words.current();
        addClassNames("page", "problem", "alone");
        add(
                new H1(words.text("trouble.title")),
                Build.quiet(words.text("trouble.sentence")),
                Build.buttonLink("", words.text("trouble.step"), true));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error(
                "The screen at {} could not be shown",
                event.getLocation().getPath(),
                parameter.getException());
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
}
