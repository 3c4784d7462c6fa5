package org.labgoals.competency.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.people.ui.AdministrationTabs;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Columns;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Words;

/** Where an administrator keeps test systems, CLIA duties and the rules of assessment. */
@Route("administration/competency")
@PermitAll
class CompetencyAdministrationView extends Main implements Titled {

    private final Words words = Words.current();
    private final Columns columns = new Columns(words, "competency.");
    private final CompetencyDesk desk;
    private final Days days;
    private final Div systems = new Div();
    private final Div rules = new Div();

    CompetencyAdministrationView(CompetencyDesk desk) {
        if (!desk.viewer().is(Role.ADMINISTRATOR)) {
            throw new NotFound(words.text("missing.sentence"));
        }
        this.desk = desk;
        this.days = desk.days(words);
        addClassName("page");
        add(
                Build.box("page-head", new H1(words.text("competency.administration"))),
                new AdministrationTabs("administration/competency", words),
                Build.section(words.text("competency.systems"), systems),
                Build.section(words.text("competency.duties"), new DutiesPart(desk, words)),
                Build.section(words.text("competency.rules"), rules));
        showSystems();
        showRules();
    }

    private void showSystems() {
        var forms = new TestSystemForms(desk, words, this::showSystems);
        systems.removeAll();
        var all = desk.queries().testSystems();
        if (all.isEmpty()) {
            systems.add(
                    Build.empty(
                            words.text("competency.no-systems"),
                            words.text("competency.no-systems-sentence")));
        } else {
            var table = new NativeTable();
            table.addClassName("people-table");
            table.setCaptionText(words.text("competency.systems"));
            table.getHead()
                    .add(columns.head("system", "section", "complexity", "used-method", "changes"));
            all.forEach(system -> table.getBody().add(row(system, forms)));
            systems.add(Build.box("table-frame", table));
        }
        var add = new Button(words.text("competency.do.add-system"), click -> forms.add());
        add.addThemeName("primary");
        systems.add(Build.box("after-table", add));
    }

    private NativeTableRow row(TestSystemState system, TestSystemForms forms) {
        var today = days.today();
        var change = columns.cell("changes", "");
        if (system.retiredOn() == null) {
            var button =
                    new Button(
                            words.text("competency.do.change-system"),
                            click -> forms.change(system));
            button.addThemeName("tertiary");
            button.addClassName("one-line");
            button.setAriaLabel(words.text("competency.change-named", system.name()));
            change.add(button);
        } else {
            change.setText(words.text("competency.retired-on", days.shortDay(system.retiredOn())));
        }
        return new NativeTableRow(
                columns.cell("system", system.name()),
                columns.cell("section", system.section()),
                columns.cell("complexity", words.of(system.complexityOn(today))),
                columns.cell("used-method", methodOf(system)),
                change);
    }

    private String methodOf(TestSystemState system) {
        var now = system.methodOn(days.today());
        var latest = system.methods().getLast();
        return latest.what().equals(now)
                ? now.name()
                : words.text(
                        "competency.method-announced",
                        now.name(),
                        latest.what().name(),
                        days.shortDay(latest.from()));
    }

    private void showRules() {
        Build.fill(rules, new RulesPart(desk, words, this::showRules));
    }

    @Override
    public String title() {
        return words.text("competency.administration");
    }
}
