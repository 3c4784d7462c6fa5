package org.labgoals.goal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.ui.CareerDesk;
import org.labgoals.shared.application.AsOf;
import org.labgoals.shared.application.LooksBack;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.PastPage;
import org.labgoals.shared.ui.ShowsThePast;
import org.labgoals.shared.ui.Words;
import org.labgoals.work.ui.WorkDesk;

/** The start page of every role: own goals, the team, or where to look. */
@Route("")
@PermitAll
class DashboardView extends Main implements ShowsThePast {

    private final Words words = Words.current();
    private final GoalDesk desk;
    private final CareerDesk careers;
    private final WorkDesk work;
    private final LooksBack back;

    DashboardView(GoalDesk desk, CareerDesk careers, WorkDesk work, LooksBack back) {
        this.desk = desk;
        this.careers = careers;
        this.work = work;
        this.back = back;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = desk.viewer();
        boolean leads = viewer.is(Role.MANAGER) || viewer.is(Role.DIRECTOR);
        boolean owns = leads || viewer.is(Role.TECHNOLOGIST);
        Div head = Build.box("page-head", new H1(words.text("dashboard.title")));
        boolean past =
                event.getLocation().getQueryParameters().getSingleParameter("asOf").isPresent();
        if (owns && !past) {
            head.add(
                    Build.styled(
                            Build.buttonLink("goals/new", words.text("draft.start"), !leads),
                            "thumb"));
        }
        Build.fill(this, head);
        if (!owns) {
            add(new StartPanel(viewer, work, () -> desk.days(words), words));
            return;
        }
        String waiting =
                event.getLocation().getQueryParameters().getSingleParameter("waiting").orElse(null);
        add(
                new PastPage(
                        back,
                        event.getLocation(),
                        words,
                        () -> leads ? tabs(viewer, waiting) : own(work)));
    }

    private TabSheet tabs(Viewer viewer, @Nullable String waiting) {
        boolean laboratory = viewer.is(Role.DIRECTOR);
        TeamPanel team = new TeamPanel(desk, work, words, laboratory);
        team.narrow(waiting);
        TabSheet tabs = Build.tabs();
        tabs.add(new Tab(words.text(laboratory ? "team.title-laboratory" : "team.title")), team);
        tabs.add(new Tab(words.text("my-goals.title")), own(null));
        return tabs;
    }

    /** What one owes is a matter of today. */
    private MyGoalsPanel own(@Nullable WorkDesk owed) {
        return new MyGoalsPanel(
                desk,
                careers,
                AsOf.current().isPresent() ? null : owed,
                AsOf.now(() -> desk.people().me()),
                words);
    }

    @Override
    public String title() {
        return words.text("dashboard.title");
    }
}
