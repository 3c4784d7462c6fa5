package org.labgoals.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.AuditPage;
import org.labgoals.audit.application.AuditQueries;
import org.labgoals.audit.application.FindEntries.Period;
import org.labgoals.audit.application.Proofs;
import org.labgoals.audit.application.RedactionCommands;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.UnsentWords;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Words;

/** Who did what, when and why, across the records the viewer may know of; newest first. */
@Route("audit")
@PermitAll
class AuditView extends Main implements BeforeEnterObserver, Titled {

    private final Words words = Words.current();
    private final AuditQueries audit;
    private final GoalQueries goals;
    private final Directory directory;
    private final CurrentViewer viewers;
    private final RedactionForm redaction;
    private final ComboBox<PersonLine> person = new ComboBox<>();
    private final ComboBox<PersonLine> by = new ComboBox<>();
    private final Select<String> kind = new Select<>();
    private final ProofPart proof;
    private final Div list = new Div();
    private final TextField said = new TextField();
    private final DatePicker recordedFrom;
    private final DatePicker recordedUntil;
    private final DatePicker happenedFrom;
    private final DatePicker happenedUntil;
    private AuditFilter filter = AuditFilter.NONE;

    AuditView(
            AuditQueries audit,
            Proofs proofs,
            GoalQueries goals,
            Directory directory,
            RedactionCommands redactions,
            UnsentWords unsent,
            CurrentViewer viewers) {
        this.audit = audit;
        this.goals = goals;
        this.directory = directory;
        this.viewers = viewers;
        this.redaction = new RedactionForm(redactions, unsent, viewers, words);
        this.proof = new ProofPart(proofs, words);
        addClassName("page");
        choose(person, "audit.person", "audit.anybody");
        choose(by, "audit.by", "audit.by-anybody");
        String anything = words.text("audit.anything");
        kind.setAriaLabel(words.text("audit.kind"));
        kind.setPlaceholder(anything);
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(anything);
        kind.setItems(AuditQueries.kinds());
        kind.setItemLabelGenerator(each -> each == null ? anything : words.text("history." + each));
        kind.addValueChangeListener(change -> narrowed(change.isFromClient()));
        said.setAriaLabel(words.text("audit.words"));
        said.setPlaceholder(words.text("audit.words"));
        said.setTooltipText(words.text("audit.words-hint"));
        said.setClearButtonVisible(true);
        said.setMaxLength(200);
        said.addValueChangeListener(change -> narrowed(change.isFromClient()));
        recordedFrom = day("audit.recorded-from");
        recordedUntil = day("audit.recorded-until");
        happenedFrom = day("audit.happened-from");
        happenedUntil = day("audit.happened-until");
        add(
                Build.box(
                        "page-head",
                        new H1(words.text("audit.title")),
                        Build.buttonLink("packet", words.text("packet.title"), false)),
                Build.styled(Build.quiet(words.text("audit.lead")), "lead"),
                Proofs.isOpenTo(viewers.get()) ? proof : new Div(),
                Build.box("filters audit-filters", person, by, kind, said),
                Build.box(
                        "filters audit-periods",
                        recordedFrom,
                        recordedUntil,
                        happenedFrom,
                        happenedUntil),
                list);
    }

    private void choose(ComboBox<PersonLine> box, String name, String nobody) {
        box.setAriaLabel(words.text(name));
        box.setPlaceholder(words.text(nobody));
        box.setClearButtonVisible(true);
        box.setItemLabelGenerator(PersonLine::name);
        box.addValueChangeListener(change -> narrowed(change.isFromClient()));
    }

    private DatePicker day(String name) {
        DatePicker day = Fields.day(words, words.text(name), null, null, name);
        day.setClearButtonVisible(true);
        day.addValueChangeListener(change -> narrowed(change.isFromClient()));
        return day;
    }

    private static @Nullable String id(ComboBox<PersonLine> box) {
        return box.getValue() == null ? null : box.getValue().id().value();
    }

    private static void fill(ComboBox<PersonLine> box, List<PersonLine> all, @Nullable String id) {
        box.setItems(all);
        box.setValue(
                all.stream().filter(each -> each.id().value().equals(id)).findFirst().orElse(null));
    }

    private void narrowed(boolean byHand) {
        if (byHand) {
            AuditFilter wanted =
                    new AuditFilter(
                            id(person),
                            id(by),
                            kind.getValue(),
                            said.isEmpty() ? null : said.getValue(),
                            new Period(recordedFrom.getValue(), recordedUntil.getValue()),
                            new Period(happenedFrom.getValue(), happenedUntil.getValue()),
                            null);
            UI.getCurrent().navigate("audit", QueryParameters.simple(wanted.parameters()));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = AuditFilter.of(event.getLocation().getQueryParameters());
        if (!AuditQueries.isOpenTo(viewers.get())) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        List<PersonLine> people = audit.people();
        fill(person, people, filter.person());
        fill(by, people, filter.by());
        proof.about(person.getValue());
        kind.setValue(filter.kind());
        said.setValue(filter.words() == null ? "" : filter.words());
        recordedFrom.setValue(filter.recorded().from());
        recordedUntil.setValue(filter.recorded().until());
        happenedFrom.setValue(filter.happened().from());
        happenedUntil.setValue(filter.happened().until());
        Div shown = new Div();
        try {
            audit.find(filter.question());
        } catch (NotFound nobody) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Live.show(
                shown,
                (Consumer<AuditPage> listener) -> audit.watch(filter.question(), listener),
                page ->
                        Build.fill(
                                shown,
                                new AuditPart(
                                        page,
                                        filter,
                                        words,
                                        new Days(words, goals.today(), directory.zone()),
                                        redaction)));
        Build.fill(list, shown);
    }

    @Override
    public String title() {
        return words.text("audit.title");
    }
}
