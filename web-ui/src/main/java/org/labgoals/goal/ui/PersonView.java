package org.labgoals.goal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.AccessLog;
import org.labgoals.audit.application.EvidencePackets;
import org.labgoals.career.ui.CareerDesk;
import org.labgoals.career.ui.CareerPanel;
import org.labgoals.competency.ui.CompetencyDesk;
import org.labgoals.goal.application.FindGoals;
import org.labgoals.goal.application.GoalLine;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.TeamLine;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.application.LooksBack;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.PageOf;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.PastPage;
import org.labgoals.shared.ui.RoleWords;
import org.labgoals.shared.ui.ShowsThePast;
import org.labgoals.shared.ui.Words;

/** One person: who they are, where they stand on the path, and the goals the viewer may see. */
@Route("people/:person")
@PermitAll
class PersonView extends Main implements ShowsThePast {

    private final Words words = Words.current();
    private final GoalDesk desk;
    private final CareerDesk careers;
    private final CompetencyDesk competencies;
    private final EvidencePackets packets;
    private final LooksBack back;
    private final AccessLog accessLog;
    private String title = "";

    PersonView(
            GoalDesk desk,
            CareerDesk careers,
            CompetencyDesk competencies,
            EvidencePackets packets,
            LooksBack back,
            AccessLog accessLog) {
        this.packets = packets;
        this.back = back;
        this.desk = desk;
        this.careers = careers;
        this.competencies = competencies;
        this.accessLog = accessLog;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            PersonId id = new PersonId(event.getRouteParameters().get("person").orElse(""));
            String entry =
                    event.getLocation()
                            .getQueryParameters()
                            .getSingleParameter("show")
                            .orElse(null);
            add(new PastPage(back, event.getLocation(), words, () -> page(id, entry)));
        } catch (NotFound missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private Div page(PersonId id, @Nullable String entry) {
        PersonLine person = desk.people().person(id);
        title = person.name();
        Div shown = Build.box("slot");
        Div goals = new Div();
        Live.show(
                goals,
                (Consumer<PageOf<GoalLine>> listener) ->
                        desk.goals().watch(FindGoals.ownedBy(person.id()), listener),
                page -> showGoals(goals, person, page));
        Div head = Build.box("person-head", PersonChip.circle(person), new H1(person.name()));
        String facts =
                Stream.of(
                                person.position(),
                                RoleWords.of(person.roles(), words),
                                person.teams().stream()
                                        .map(TeamLine::name)
                                        .collect(Collectors.joining(", ")))
                        .filter(fact -> fact != null && !fact.isBlank())
                        .collect(Collectors.joining(" · "));
        Paragraph lead = Build.styled(Build.quiet(facts), "lead");
        if (careers.mayRead(person.id())) {
            CareerPanel panel =
                    new CareerPanel(careers, person, "people/" + person.id().value(), words);
            panel.tabs().add(new Tab(words.text("goals.title")), goals, 1);
            panel.reveal(entry);
            shown.add(Build.box("page-head", head, panel.actions()), lead, panel);
        } else {
            shown.add(head, lead, Build.section(words.text("goals.title"), goals));
        }
        if (competencies.mayRead(person.id())) {
            lead.add(
                    new Span(" · "),
                    new Anchor(
                            "people/" + person.id().value() + "/competency",
                            words.text("competency.to-competency")));
        }
        if (careers.mayRead(person.id())) {
            lead.add(
                    new Span(" · "),
                    new Anchor(
                            "people/" + person.id().value() + "/reviews",
                            words.text("reviews.title")),
                    new Span(" · "),
                    new Anchor(
                            "people/" + person.id().value() + "/feedback",
                            words.text("feedback.title")));
        }
        if (accessLog.isOpen(person.id())) {
            lead.add(
                    new Span(" · "),
                    new Anchor(
                            "people/" + person.id().value() + "/access-log",
                            words.text("access-log.link")));
        }
        if (packets.mayHave(person.id())) {
            lead.add(
                    new Span(" · "),
                    new Anchor("packet?person=" + person.id().value(), words.text("packet.title")));
        }
        return shown;
    }

    private void showGoals(Div goals, PersonLine person, PageOf<GoalLine> page) {
        goals.removeAll();
        if (page.items().isEmpty()) {
            goals.add(
                    Build.empty(
                            words.text("person.no-goals"),
                            words.text("person.no-goals-sentence", person.name())));
            return;
        }
        PersonId me = desk.viewer().person();
        GoalRows rows =
                new GoalRows(
                        words,
                        desk.days(words),
                        false,
                        row -> UI.getCurrent().navigate(row.address()));
        rows.show(
                page.items().stream()
                        .map(line -> GoalRow.of(line, me, words, desk.days(words)))
                        .toList());
        goals.add(rows);
    }

    @Override
    public String title() {
        return title;
    }
}
