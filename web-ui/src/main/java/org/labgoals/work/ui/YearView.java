package org.labgoals.work.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.labgoals.people.application.Directory;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Words;
import org.labgoals.work.application.YearQueries;

/** The year ahead: immediate and long-term goals beside each other with every deadline. */
@Route("calendar")
@PermitAll
class YearView extends Main implements BeforeEnterObserver, Titled {

    private final transient Words words = Words.current();
    private final transient CurrentViewer viewers;

    YearView(YearQueries queries, CurrentViewer viewers, Directory directory, Today today) {
        this.viewers = viewers;
        addClassName("page");
        var content = Build.box("panel");
        add(
                Build.box("page-head", new H1(words.text("year.title"))),
                Build.styled(Build.quiet(words.text("year.lead")), "lead"),
                content);
        Live.show(
                content,
                queries::watch,
                year ->
                        Build.fill(
                                content,
                                new YearPart(
                                        year,
                                        words,
                                        new Days(words, today.date(), directory.zone()))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var viewer = viewers.get();
        if (!viewer.is(Role.TECHNOLOGIST)
                && !viewer.is(Role.MANAGER)
                && !viewer.is(Role.DIRECTOR)) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String title() {
        return words.text("year.title");
    }
}
