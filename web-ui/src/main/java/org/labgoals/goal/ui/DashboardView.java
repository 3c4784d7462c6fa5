package org.labgoals.goal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.ui.CareerDesk;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Words;
import org.labgoals.work.ui.WorkDesk;

/** The start page of every role: own goals, the team, or where to look. */
@Route("")
@PermitAll
class DashboardView extends Main implements Titled, BeforeEnterObserver {

    private final Words words = Words.current();
    private final @Nullable TeamPanel team;

    DashboardView(GoalDesk desk, CareerDesk careers, WorkDesk work) {
        Viewer viewer = desk.viewer();
        PersonLine me = desk.people().me();
        addClassName("page");
        boolean leads = viewer.is(Role.MANAGER) || viewer.is(Role.DIRECTOR);
        boolean owns = leads || viewer.is(Role.TECHNOLOGIST);
        team = leads ? new TeamPanel(desk, work, words, viewer.is(Role.DIRECTOR)) : null;
        Div head = Build.box("page-head", new H1(words.text("dashboard.title")));
        if (owns) {
            head.add(
                    Build.styled(
                            Build.buttonLink("goals/new", words.text("draft.start"), !leads),
                            "thumb"));
        }
        add(head);
        if (team != null) {
            TabSheet tabs = Build.tabs();
            tabs.add(
                    new Tab(
                            words.text(
                                    viewer.is(Role.DIRECTOR)
                                            ? "team.title-laboratory"
                                            : "team.title")),
                    team);
            tabs.add(
                    new Tab(words.text("my-goals.title")),
                    new MyGoalsPanel(desk, careers, null, me, words));
            add(tabs);
        } else if (owns) {
            add(new MyGoalsPanel(desk, careers, work, me, words));
        } else {
            add(new StartPanel(viewer, work, () -> desk.days(words), words));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (team != null) {
            team.narrow(
                    event.getLocation()
                            .getQueryParameters()
                            .getSingleParameter("waiting")
                            .orElse(null));
        }
    }

    @Override
    public String title() {
        return words.text("dashboard.title");
    }
}
