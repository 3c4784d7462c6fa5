package org.labgoals.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.TeamLine;
import org.labgoals.shared.application.LooksBack;
import org.labgoals.shared.application.PageOf;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Columns;
import org.labgoals.shared.ui.PastPage;
import org.labgoals.shared.ui.RoleWords;
import org.labgoals.shared.ui.ShowsThePast;
import org.labgoals.shared.ui.Words;

/** Who works here, as far as the viewer may know. */
@Route("people")
@PermitAll
class PeopleView extends Main implements ShowsThePast {

    private static final int MOST = 200;

    private final Words words = Words.current();
    private final Columns columns = new Columns(words, "people.column-");
    private final PeopleQueries people;
    private final LooksBack back;
    private final TextField text = new TextField();
    private final Div list = new Div();

    PeopleView(PeopleQueries people, LooksBack back) {
        this.people = people;
        this.back = back;
        addClassName("page");
        text.setPlaceholder(words.text("people.text"));
        text.setAriaLabel(words.text("people.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        String wanted = change.getValue().strip();
                        UI.getCurrent()
                                .navigate(
                                        "people",
                                        wanted.isEmpty()
                                                ? QueryParameters.empty()
                                                : QueryParameters.simple(Map.of("text", wanted)));
                    }
                });
        add(
                Build.box("page-head", new H1(words.text("people.title"))),
                Build.box("filters", text),
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted =
                event.getLocation().getQueryParameters().getSingleParameter("text").orElse("");
        text.setValue(wanted);
        Build.fill(list, new PastPage(back, event.getLocation(), words, () -> found(wanted)));
    }

    private Div found(String wanted) {
        PageOf<PersonLine> page = people.find(wanted.isBlank() ? null : wanted, null, 0, MOST);
        return page.items().isEmpty()
                ? Build.empty(
                        words.text("people.none"),
                        words.text("people.none-sentence"),
                        Build.buttonLink("people", words.text("people.show-all"), false))
                : new Div(
                        Build.quiet(words.text("people.found", page.total())),
                        Build.box("table-frame", table(page.items())));
    }

    private NativeTable table(List<PersonLine> lines) {
        NativeTable table = new NativeTable();
        table.addClassName("people-table");
        table.setCaptionText(words.text("people.title"));
        table.getHead().add(columns.head("person", "position", "team", "role"));
        lines.forEach(line -> table.getBody().add(row(line)));
        return table;
    }

    private NativeTableRow row(PersonLine line) {
        Anchor person = new Anchor("people/" + line.id().value(), new PersonChip(line));
        person.addClassName("row-link");
        NativeTableCell name = new NativeTableCell(person);
        return new NativeTableRow(
                name,
                columns.cell("position", PersonFacts.position(line, words)),
                columns.cell(
                        "team",
                        line.teams().stream()
                                .map(TeamLine::name)
                                .collect(Collectors.joining(", "))),
                columns.cell("role", RoleWords.of(line.roles(), words)));
    }

    @Override
    public String title() {
        return words.text("people.title");
    }
}
