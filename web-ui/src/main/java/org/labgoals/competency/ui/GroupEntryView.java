package org.labgoals.competency.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.labgoals.competency.application.CompetencyMatrix;
import org.labgoals.competency.domain.AssessmentMethod;
import org.labgoals.competency.domain.CompetencyStatus;
import org.labgoals.competency.domain.Element;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.shared.application.Meaning;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.SigningRule;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Sentences;
import org.labgoals.shared.ui.SignatureField;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Toast;
import org.labgoals.shared.ui.Words;

/**
 * Elements 2, 3, 5 and 6 for a group on one page: each person has their own outcome and their own
 * evidence, and there is nothing that passes all of them. Elements 1 and 4 are observed beside one
 * person at a time, on that person's page.
 */
@Route("competency/group")
@PermitAll
class GroupEntryView extends Main implements Titled {

    private final Words words = Words.current();
    private final CompetencyDesk desk;
    private final CompetencyMatrix matrix;
    private final Select<TestSystemState> system = new Select<>();
    private final Select<Element> element = new Select<>();
    private final Select<AssessmentMethod> method = new Select<>();
    private final DatePicker day;
    private final Div people = Build.box("group-rows");
    private final Div said = Build.box("refusal");
    private final SignatureField signature;
    private final Button sign = new Button();
    private final List<GroupRow> rows = new ArrayList<>();
    private final Kept kept;

    GroupEntryView(CompetencyDesk desk) {
        this.desk = desk;
        kept = desk.kept("group");
        matrix = desk.queries().matrix(null, null, desk.queries().today());
        if (matrix.assessable().isEmpty()) {
            throw new NotFound(words.text("missing.sentence"));
        }
        addClassName("page");
        signature = new SignatureField(Meaning.OBSERVED, words);
        var today = desk.queries().today();
        day = Fields.day(words, words.text("competency.day"), today, today, "day");
        choices();
        said.getElement().setAttribute("role", "alert");
        sign.setText(words.text("competency.group-sign"));
        sign.addThemeName("primary");
        sign.setDisableOnClick(true);
        sign.addClickListener(click -> send());
        add(
                Build.box("page-head", new H1(words.text("competency.group-title"))),
                Build.quiet(words.text("competency.group-lead")),
                Build.box("group-choices", system, element, method, day),
                people,
                Build.box("form-column", said, signature, sign));
        showPeople();
        addAttachListener(attached -> kept.keep(people));
    }

    private void choices() {
        system.setLabel(words.text("competency.system"));
        system.setItems(
                matrix.systems().stream()
                        .filter(one -> matrix.assessable().contains(one.id()))
                        .toList());
        system.setItemLabelGenerator(TestSystemState::name);
        system.addValueChangeListener(change -> showPeople());
        element.setLabel(words.text("competency.element"));
        element.setItems(
                Stream.of(Element.values()).filter(one -> !one.isDirectlyObserved()).toList());
        element.setItemLabelGenerator(one -> one.number() + " · " + words.of(one));
        element.setValue(Element.RECORDING_AND_REPORTING);
        method.setLabel(words.text("competency.method"));
        method.setItems(AssessmentMethod.values());
        method.setItemLabelGenerator(words::of);
        method.setValue(AssessmentMethod.RECORDS_REVIEWED);
        var asked =
                UI.getCurrent()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getSingleParameter("system");
        system.getListDataView()
                .getItems()
                .filter(one -> asked.isEmpty() || one.id().value().equals(asked.get()))
                .findFirst()
                .ifPresent(system::setValue);
    }

    private void showPeople() {
        people.removeAll();
        rows.clear();
        var chosen = system.getValue();
        if (chosen == null) {
            return;
        }
        var me = desk.viewer().person();
        for (var row : matrix.rows()) {
            row.on(chosen.id())
                    .filter(stands -> stands.status() != CompetencyStatus.NOT_CLEARED)
                    .filter(stands -> !row.person().id().equals(me))
                    .ifPresent(stands -> rows.add(new GroupRow(row.person(), words)));
        }
        rows.forEach(people::add);
        sign.setVisible(!rows.isEmpty());
        signature.setVisible(!rows.isEmpty());
        if (rows.isEmpty()) {
            people.add(
                    Build.empty(
                            words.text("competency.group-nobody"),
                            words.text("competency.group-nobody-sentence")));
        }
    }

    private void send() {
        said.removeAll();
        try {
            var filled = rows.stream().filter(GroupRow::isFilled).toList();
            if (filled.isEmpty()) {
                say(words.text("competency.group-nothing"));
                return;
            }
            long done = signature.sign(() -> signEach(filled));
            if (done > 0) {
                Toast.done(words.text("competency.group-done", done));
            }
            if (done == filled.size()) {
                kept.forget(people);
            } else if (said.getComponentCount() == 0) {
                say(words.text("competency.group-left", filled.size() - done));
            }
        } finally {
            sign.setEnabled(true);
        }
    }

    private void say(String sentence) {
        Build.fill(said, Glyph.AT_RISK.sign(), new Span(sentence));
    }

    /** A wrong password is said once: tried for each person, it would lock the account. */
    private long signEach(List<GroupRow> filled) {
        long done = 0;
        for (var row : filled) {
            try {
                done += sent(row) ? 1 : 0;
            } catch (Refused unsigned) {
                say(unsigned.rule().sentence());
                return done;
            }
        }
        return done;
    }

    private boolean sent(GroupRow row) {
        try {
            var person = row.person();
            var on = day.getValue() == null ? desk.queries().today() : day.getValue();
            desk.send(
                    person,
                    row.key(desk),
                    now ->
                            row.command(
                                    now,
                                    system.getValue(),
                                    element.getValue(),
                                    method.getValue(),
                                    on));
            row.signed();
            return true;
        } catch (RuntimeException problem) {
            boolean unsigned =
                    problem instanceof Refused refused && refused.rule() instanceof SigningRule;
            if (unsigned || !Sentences.isExpected(problem)) {
                throw problem;
            }
            row.refused(Sentences.of(problem, words));
            return false;
        }
    }

    @Override
    public String title() {
        return words.text("competency.group-title");
    }
}
