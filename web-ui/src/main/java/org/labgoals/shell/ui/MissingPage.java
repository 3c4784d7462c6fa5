package org.labgoals.shell.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Words;

/**
 * Says that there is nothing at an address, or nothing the reader may know of: the same words for
 * both.
 */
@ParentLayout(Shell.class)
@PermitAll
class MissingPage extends Main implements HasErrorParameter<NotFoundException>, Titled {

    private final Words words = Words.current();

    MissingPage() {
        addClassNames("page", "problem");
        add(
                new H1(words.text("missing.title")),
                Build.quiet(words.text("missing.sentence")),
                Build.buttonLink("", words.text("missing.step"), true));
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String title() {
        return words.text("missing.title");
    }
}
