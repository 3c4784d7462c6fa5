package org.labgoals.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.QueryParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.reminder.application.OwnReminders;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.DemoData;
import org.labgoals.shared.application.ReadOnly;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.ReadOnlyBanner;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Words;
import org.labgoals.visit.application.SinceLastVisit;
import org.labgoals.visit.application.Visit;
import org.labgoals.work.application.WorkQueries;

/** What stands around every screen: side navigation by role, header, and the demo banner. */
@Layout
@PermitAll
@JavaScript("context://js/labgoals.js")
class Shell extends AppLayout implements AfterNavigationObserver {

    /** Who was never here is told of the reminders of so many days. */
    private static final int FIRST_LOOKS_BACK_DAYS = 7;

    private final Words words = Words.current();
    private final Nav crumbs = new Nav();
    private final Presence presence;
    private final Viewer viewer;
    private @Nullable Component shown;

    Shell(
            GoalQueries goals,
            WorkQueries work,
            PeopleQueries people,
            CurrentViewer viewers,
            SigningOut signingOut,
            DemoData demo,
            Presence presence,
            SinceLastVisit since,
            OwnReminders reminders,
            Directory directory,
            ReadOnly readOnly) {
        Viewer viewer = viewers.get();
        this.presence = presence;
        this.viewer = viewer;
        setPrimarySection(Section.DRAWER);
        addClassName("shell");
        addToDrawer(brand(), new SideNavigation(viewer, goals, work, words));
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(words.text("shell.navigation"));
        crumbs.addClassName("crumbs");
        crumbs.setAriaLabel(words.text("shell.breadcrumb"));
        Visit last = presence.lastVisit(viewer).orElse(null);
        Days days = new Days(words, goals.today(), directory.zone());
        SinceButton changed =
                new SinceButton(
                        since,
                        reminders.since(
                                last == null
                                        ? goals.today().minusDays(FIRST_LOOKS_BACK_DAYS)
                                        : days.dayOf(last.lastSeen())),
                        presence,
                        last,
                        words,
                        days);
        Div tools =
                Build.box(
                        "shell-tools",
                        search(),
                        changed,
                        new SchemeSwitch(words),
                        new PersonMenu(people.me(), viewer, signingOut, words));
        Header header = new Header(toggle, crumbs, tools);
        header.addClassName("shell-header");
        addToNavbar(header);
        readOnly.why().ifPresent(rule -> addToNavbar(ReadOnlyBanner.of(rule)));
        if (demo.isShown()) {
            addClassName("with-demo");
            Div banner = Build.box("demo-banner", new Span(words.text("shell.demo")));
            banner.getElement().setAttribute("role", "note");
            addToNavbar(banner);
        }
    }

    private Component brand() {
        Anchor brand =
                new Anchor(
                        "",
                        Glyph.TARGET.sign(),
                        Build.text("brand-name", words.text("product.name")));
        brand.addClassName("brand");
        return brand;
    }

    private Component search() {
        TextField search = new TextField();
        search.addClassName("shell-search");
        search.setPlaceholder(words.text("shell.search"));
        search.setAriaLabel(words.text("shell.search-name"));
        search.setPrefixComponent(Glyph.SEARCH.sign());
        search.setClearButtonVisible(true);
        search.addValueChangeListener(
                change ->
                        search.getUI()
                                .ifPresent(
                                        ui -> {
                                            if (!change.getValue().isBlank()) {
                                                ui.navigate(
                                                        "goals",
                                                        QueryParameters.simple(
                                                                Map.of(
                                                                        "text",
                                                                        change.getValue()
                                                                                .strip())));
                                            }
                                        }));
        return search;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        shown = (Component) content.getElement().getComponent().orElse(null);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        presence.goesOn(viewer);
        String title = shown instanceof Titled titled ? titled.title() : words.text("product.name");
        crumbs.removeAll();
        if (!event.getLocation().getPath().isEmpty()) {
            crumbs.add(new Anchor("", words.text("dashboard.title")), Build.text("crumb-gap", "/"));
        }
        Span here = Build.text("crumb-here", title);
        here.getElement().setAttribute("aria-current", "page");
        crumbs.add(here);
    }
}
