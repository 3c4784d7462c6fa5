package org.labgoals.competency.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.labgoals.competency.application.CompetencyMatrix;
import org.labgoals.competency.domain.AssessmentMethod;
import org.labgoals.competency.domain.CompetencyStatus;
import org.labgoals.competency.domain.Element;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.Meaning;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.SigningRule;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Sentences;
import org.labgoals.shared.ui.ShowsRefusal;
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
class GroupEntryView extends Main implements ShowsRefusal, Titled {

    private static final int AT_ONCE = 25;

    private final Words words = Words.current();
    private final CompetencyDesk desk;
    private final CompetencyMatrix matrix;
    private final Select<TestSystemState> system = new Select<>();
    private final Select<Element> element = new Select<>();
    private final Select<AssessmentMethod> method = new Select<>();
    private final DatePicker day;
    private final TextField late;
    private final TextField name = new TextField();
    private final Div people = Build.box("group-rows");
    private final Button more = new Button();
    private final Div said = Build.box("refusal");
    private final SignatureField signature;
    private final Button sign = new Button();
    private final List<GroupRow> rows = new ArrayList<>();
    private final List<PersonLine> waiting = new ArrayList<>();
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
        day.addValueChangeListener(change -> askWhyLate());
        late = SignedFields.late(words);
        name.setLabel(words.text("competency.find"));
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> find());
        more.addThemeName("tertiary");
        more.addClickListener(click -> showMore(AT_ONCE));
        choices();
        askWhyLate();
        said.getElement().setAttribute("role", "alert");
        sign.setText(words.text("competency.group-sign"));
        sign.addThemeName("primary");
        sign.setDisableOnClick(true);
        sign.addClickListener(click -> send());
        add(
                Build.box("page-head", new H1(words.text("competency.group-title"))),
                Build.quiet(words.text("competency.group-lead")),
                Build.box("group-choices", system, element, method, day, name),
                late,
                people,
                Build.box("pager", more),
                Build.box("form-column", said, signature, sign));
        showPeople();
        addAttachListener(attached -> kept.keep(this));
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
        element.addValueChangeListener(change -> another());
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
        waiting.clear();
        for (var row : matrix.rows()) {
            row.on(chosen.id())
                    .filter(stands -> stands.status() != CompetencyStatus.NOT_CLEARED)
                    .filter(stands -> !row.person().id().equals(me))
                    .ifPresent(stands -> waiting.add(row.person()));
        }
        showMore(AT_ONCE);
        sign.setVisible(!rows.isEmpty());
        signature.setVisible(!rows.isEmpty());
        if (rows.isEmpty()) {
            people.add(
                    Build.empty(
                            words.text("competency.group-nobody"),
                            words.text("competency.group-nobody-sentence")));
        }
    }

    /** So many people more; a large group opens at once. */
    private void showMore(int many) {
        var next = List.copyOf(waiting.subList(0, Math.min(many, waiting.size())));
        for (var line : next) {
            var row = new GroupRow(desk, line, words);
            rows.add(row);
            people.add(row);
        }
        waiting.removeAll(next);
        more.setText(words.text("competency.more", waiting.size()));
        more.setVisible(!waiting.isEmpty());
    }

    /** Whoever is looked for by name is shown, and nobody else; nothing entered is lost. */
    private void find() {
        var wanted = name.getValue().strip().toLowerCase(words.locale());
        if (!wanted.isEmpty()) {
            showMore(waiting.size());
        }
        rows.forEach(row -> row.setVisible(row.isCalled(wanted, words.locale())));
    }

    /** Whoever was signed can be assessed in another element at once. */
    private void another() {
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            if (row.isSigned()) {
                var fresh = new GroupRow(desk, row.line(), words);
                people.replace(row, fresh);
                rows.set(at, fresh);
            }
        }
        said.removeAll();
    }

    private LocalDate on() {
        return day.getValue() == null ? desk.queries().today() : day.getValue();
    }

    /** What was seen more than thirty days ago is told late, for all of them. */
    private void askWhyLate() {
        late.setVisible(
                on().isBefore(desk.queries().today().minusDays(SignedFields.DAYS_UNTIL_LATE)));
    }

    private void send() {
        said.removeAll();
        try {
            var filled = rows.stream().filter(GroupRow::isFilled).toList();
            if (filled.isEmpty()) {
                say(words.text("competency.group-nothing"));
                return;
            }
            if (filled.stream().filter(GroupRow::hints).count() > 0) {
                say(words.text("competency.group-hint"));
                return;
            }
            long done = signature.sign(() -> signEach(filled));
            if (done > 0) {
                Toast.done(words.text("competency.group-done", done));
            }
            if (done == filled.size()) {
                kept.forget(this);
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
            var on = on();
            desk.send(
                    person,
                    row.key(desk),
                    now ->
                            row.command(
                                    now,
                                    system.getValue(),
                                    element.getValue(),
                                    method.getValue(),
                                    on,
                                    late.isVisible() ? SignedFields.text(late) : null));
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
    public void forgetRefusal() {
        said.removeAll();
    }

    @Override
    public String title() {
        return words.text("competency.group-title");
    }
}
