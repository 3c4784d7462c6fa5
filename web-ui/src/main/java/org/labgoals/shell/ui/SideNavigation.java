package org.labgoals.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import org.labgoals.alignment.application.AlignmentQueries;
import org.labgoals.audit.application.AuditQueries;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Words;
import org.labgoals.work.application.WorkList;
import org.labgoals.work.application.WorkQueries;

/** Where each role can go, with counts of what waits that stay up to date. */
final class SideNavigation extends Div {

    private final Words words;
    private final SideNav main = new SideNav();
    private final SideNav waiting = new SideNav();
    private final SideNavItem dashboard;
    private final Map<String, SideNavItem> kinds = new HashMap<>();

    SideNavigation(Viewer viewer, GoalQueries goals, WorkQueries work, Words words) {
        this.words = words;
        addClassName("side-navigation");
        dashboard = item("dashboard.title", "", Glyph.BOARD);
        main.addItem(dashboard, item("goals.title", "goals", Glyph.TARGET));
        main.getElement().setAttribute("aria-label", words.text("shell.main-navigation"));
        if (ownsGoals(viewer)) {
            main.addItem(item("draft.nav", "goals/new", Glyph.PENCIL));
            Live.show(
                    this,
                    goals::watchOwn,
                    own ->
                            count(
                                    dashboard,
                                    NavigationCounts.waitingForOwner(own.open()),
                                    "nav.waiting-for-you"));
        }
        if (ownsGoals(viewer)) {
            main.addItem(item("career.title", "career", Glyph.LADDER));
            main.addItem(item("year.title", "calendar", Glyph.CLOCK));
        }
        if (ownsGoals(viewer) || readsOthers(viewer)) {
            main.addItem(item("reviews.nav", "reviews", Glyph.EYE));
            main.addItem(item("feedback.nav", "feedback", Glyph.SPEECH));
        }
        if (AlignmentQueries.isOpenTo(viewer)) {
            main.addItem(item("alignment.title", "alignment", Glyph.LINK));
        }
        main.addItem(item("objective.title", "objectives", Glyph.TREE));
        main.addItem(item("indicator.title", "indicators", Glyph.ON_TRACK));
        main.addItem(item("people.title", "people", Glyph.PEOPLE));
        main.addItem(item("competency.nav", "competency", Glyph.SHIELD));
        if (readsOthers(viewer)) {
            main.addItem(item("credentials.title", "credentials", Glyph.CERTIFICATE));
        }
        if (AuditQueries.isOpenTo(viewer)) {
            main.addItem(item("audit.title", "audit", Glyph.CLOCK));
        }
        if (viewer.is(Role.ADMINISTRATOR)) {
            main.addItem(item("framework.nav", "framework", Glyph.FLAG));
            SideNavItem administration = item("administration.title", "administration", Glyph.KEY);
            administration.setMatchNested(true);
            main.addItem(administration);
        }
        add(main);
        if (viewer.is(Role.MANAGER) || viewer.is(Role.DIRECTOR)) {
            waiting.setLabel(words.text("nav.waiting"));
            add(waiting);
            Live.show(this, work::watch, this::showWork);
        }
    }

    static boolean ownsGoals(Viewer viewer) {
        return viewer.is(Role.TECHNOLOGIST) || viewer.is(Role.MANAGER) || viewer.is(Role.DIRECTOR);
    }

    private static boolean readsOthers(Viewer viewer) {
        return viewer.is(Role.MANAGER) || viewer.is(Role.DIRECTOR) || viewer.is(Role.AUDITOR);
    }

    private void showWork(WorkList list) {
        Map<String, Long> counts = list.counts();
        waiting.removeAll();
        counts.forEach(
                (what, number) -> {
                    SideNavItem item =
                            kinds.computeIfAbsent(
                                    what,
                                    none -> {
                                        SideNavItem made =
                                                new SideNavItem(
                                                        words.text("work.what." + what), "");
                                        made.setQueryParameters(
                                                QueryParameters.of("waiting", what));
                                        return made;
                                    });
                    count(item, number, "nav.count");
                    waiting.addItem(item);
                });
        waiting.setVisible(!counts.isEmpty());
    }

    private SideNavItem item(String text, String path, Glyph glyph) {
        SideNavItem item = new SideNavItem(words.text(text), path);
        item.setPrefixComponent(glyph.sign());
        return item;
    }

    private void count(SideNavItem item, long count, String heardAs) {
        Span number = Build.text("nav-count", String.valueOf(count));
        number.setVisible(count > 0);
        number.getElement().setAttribute("aria-label", words.text(heardAs, count));
        number.getElement().setAttribute("role", "img");
        item.setSuffixComponent(number);
    }
}
