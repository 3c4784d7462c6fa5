package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Consumer;
import org.labgoals.goal.application.GoalLine;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.application.LooksBack;
import org.labgoals.shared.application.PageOf;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.PastPage;
import org.labgoals.shared.ui.ShowsThePast;
import org.labgoals.shared.ui.Words;

/** Every goal the viewer may know of; what narrows the list stands in the address. */
@Route("goals")
@PermitAll
class GoalsView extends Main implements ShowsThePast {

    private final Words words = Words.current();
    private final GoalDesk desk;
    private final LooksBack back;
    private final TextField text = new TextField();
    private final Select<GoalStatus> status = new Select<>();
    private final Select<Kind> kind = new Select<>();
    private final Div list = new Div();
    private GoalsFilter filter = GoalsFilter.NONE;

    GoalsView(GoalDesk desk, LooksBack back) {
        this.desk = desk;
        this.back = back;
        addClassName("page");
        text.setPlaceholder(words.text("goals.text"));
        text.setAriaLabel(words.text("goals.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        choice(status, "goals.status", "goals.any-status", List.of(GoalStatus.values()));
        choice(kind, "goals.kind", "goals.any-kind", List.of(Kind.values()));
        text.addValueChangeListener(change -> narrowed(change.isFromClient()));
        add(
                Build.box("page-head", new H1(words.text("goals.title"))),
                Build.box("filters", text, status, kind),
                list);
    }

    private <E extends Enum<E>> void choice(
            Select<E> select, String name, String any, List<E> items) {
        select.setAriaLabel(words.text(name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words.text(any));
        select.setPlaceholder(words.text(any));
        select.setItems(items);
        select.setItemLabelGenerator(each -> each == null ? words.text(any) : words.of(each));
        select.addValueChangeListener(change -> narrowed(change.isFromClient()));
    }

    private void narrowed(boolean byHand) {
        if (byHand) {
            GoalsFilter wanted =
                    new GoalsFilter(text.getValue(), status.getValue(), kind.getValue(), 0);
            UI.getCurrent().navigate("goals", QueryParameters.simple(wanted.parameters()));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = GoalsFilter.of(event.getLocation().getQueryParameters());
        text.setValue(filter.text());
        status.setValue(filter.status());
        kind.setValue(filter.kind());
        Build.fill(list, new PastPage(back, event.getLocation(), words, this::found));
    }

    private Div found() {
        Div shown = new Div();
        Live.show(
                shown,
                (Consumer<PageOf<GoalLine>> listener) ->
                        desk.goals().watch(filter.question(), listener),
                page -> show(shown, page));
        return shown;
    }

    private void show(Div shown, PageOf<GoalLine> page) {
        shown.removeAll();
        if (page.items().isEmpty()) {
            shown.add(
                    Build.empty(
                            words.text(
                                    filter.equals(GoalsFilter.NONE)
                                            ? "goals.empty"
                                            : "goals.none-found"),
                            words.text(
                                    filter.equals(GoalsFilter.NONE)
                                            ? "goals.empty-sentence"
                                            : "goals.none-found-sentence"),
                            Build.buttonLink("goals", words.text("goals.show-all"), false)));
            return;
        }
        PersonId me = desk.viewer().person();
        GoalRows rows =
                new GoalRows(
                        words,
                        desk.days(words),
                        true,
                        row -> UI.getCurrent().navigate(row.address()));
        rows.show(
                page.items().stream()
                        .map(line -> GoalRow.of(line, me, words, desk.days(words)))
                        .toList());
        shown.add(Build.quiet(words.text("goals.found", page.total())), rows, pager(page));
    }

    private Component pager(PageOf<GoalLine> page) {
        Div pager = Build.box("pager");
        long pages = (page.total() + page.size() - 1) / page.size();
        if (pages > 1) {
            pager.add(
                    step("goals.earlier", page.page() - 1, page.page() > 0),
                    Build.text("quiet", words.text("goals.page", page.page() + 1, pages)),
                    step("goals.later", page.page() + 1, page.page() + 1 < pages));
        }
        return pager;
    }

    private Button step(String label, int to, boolean possible) {
        Button step =
                new Button(
                        words.text(label),
                        click ->
                                UI.getCurrent()
                                        .navigate(
                                                "goals",
                                                QueryParameters.simple(
                                                        filter.at(to).parameters())));
        step.setEnabled(possible);
        return step;
    }

    @Override
    public String title() {
        return words.text("goals.title");
    }
}
