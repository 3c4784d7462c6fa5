package org.labgoals.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.TeamLine;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Columns;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Words;

/** Where an administrator keeps the laboratories, their sections and teams, and who leads them. */
@Route("administration/teams")
@PermitAll
class TeamsView extends Main implements Titled {

    private final Words words = Words.current();
    private final Columns columns = new Columns(words, "");
    private final AdministrationDesk desk;
    private final Div content = new Div();

    TeamsView(AdministrationDesk desk) {
        this.desk = desk.openedBy(words);
        addClassName("page");
        add(
                Build.box("page-head", new H1(words.text("administration.title"))),
                new AdministrationTabs("administration/teams", words),
                content);
        show();
    }

    private void show() {
        List<TeamLine> teams = desk.people().teams();
        TeamForms forms = new TeamForms(desk, words, teams, this::show);
        Build.fill(
                content,
                teams.isEmpty()
                        ? Build.empty(
                                words.text("administration.no-teams"),
                                words.text("administration.no-teams-sentence"))
                        : Build.box("table-frame", table(teams)),
                Build.box(
                        "after-table",
                        part(
                                "team",
                                new TeamForm(desk.commands(), desk.people(), words, this::show)),
                        part("name-lead", forms.lead()),
                        part("lead-ending", forms.leadEnding()),
                        part("rename-a-team", forms.name())),
                Build.section(
                        words.text("administration.laboratories"),
                        laboratories(),
                        part("add-section", forms.section()),
                        part(
                                "laboratory",
                                new LaboratoryForm(desk.commands(), words, this::show))));
    }

    /** The laboratories with their time zone and sections. */
    private DescriptionList laboratories() {
        DescriptionList list = new DescriptionList();
        list.addClassName("sites");
        desk.people()
                .laboratories()
                .forEach(
                        laboratory ->
                                list.add(
                                        new DescriptionList.Term(laboratory.name()),
                                        new DescriptionList.Description(
                                                words.text(
                                                        "administration.laboratory-facts",
                                                        String.join(", ", laboratory.sections()),
                                                        laboratory.zone()))));
        return list;
    }

    private Component part(String key, Component form) {
        Details part = new Details(words.text("administration." + key), form);
        part.setId("administration-" + key);
        return part;
    }

    private NativeTable table(List<TeamLine> teams) {
        NativeTable table = new NativeTable();
        table.addClassName("people-table");
        table.setCaptionText(words.text("administration.teams"));
        table.getHead()
                .add(columns.head("record.team", "administration.section", "administration.leads"));
        boolean several = desk.people().laboratories().size() > 1;
        teams.forEach(
                team ->
                        table.getBody()
                                .add(
                                        new NativeTableRow(
                                                new NativeTableCell(team.name()),
                                                columns.cell(
                                                        "administration.section",
                                                        several
                                                                ? team.section()
                                                                        + ", "
                                                                        + team.laboratory()
                                                                : team.section()),
                                                columns.cell(
                                                        "administration.leads",
                                                        name(team.lead())))));
        return table;
    }

    private String name(@Nullable PersonId person) {
        try {
            return person == null ? "" : desk.people().person(person).name();
        } catch (NotFound unknown) {
            return "";
        }
    }

    @Override
    public String title() {
        return words.text("administration.teams");
    }
}
