package org.labgoals.objective.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Kind;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.objective.domain.ObjectivePlan;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.PageOf;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Words;

/** The fields of what an objective says. */
final class ObjectiveFields extends Div {

    private final transient ObjectiveDesk desk;
    private final transient ObjectiveDraft draft;
    private final transient Words words;
    private final Select<String> section = new Select<>();
    private final MultiSelectComboBox<ObjectiveId> parents = new MultiSelectComboBox<>();

    ObjectiveFields(ObjectiveDesk desk, ObjectiveDraft draft, PersonLine owner, Words words) {
        this.desk = desk;
        this.draft = draft;
        this.words = words;
        addClassName("decision-fields");
        var why = Fields.words(words, words.text("objective.why"), "why");
        why.setValue(draft.why);
        why.addValueChangeListener(change -> draft.why = change.getValue());
        add(title(), why);
        if (draft.levels().size() > 1) {
            add(level());
        }
        add(section(), parents());
        add(
                Build.box(
                        "pair",
                        day("objective.from", draft.from, "from", day -> draft.from = day),
                        day("objective.until", draft.until, "until", day -> draft.until = day)));
        add(Build.box("pair", owner(owner), weight()), indicators(), kinds());
        fitLevel();
    }

    /** What the fields say, or a sentence asking for what is missing. */
    ObjectivePlan plan() {
        var missing = draft.missing();
        if (missing != null) {
            throw new DecisionDialog.Incomplete(words.text(missing));
        }
        return draft.plan();
    }

    /** A sentence to think about when something looks like patient data, else nothing. */
    @Nullable String hint() {
        return Fields.patientData(words, draft.title, draft.why);
    }

    private TextField title() {
        var title = new TextField(words.text("objective.name"));
        title.setWidthFull();
        title.setValue(draft.title);
        title.addValueChangeListener(change -> draft.title = change.getValue());
        return Kept.field(title, "title");
    }

    private RadioButtonGroup<ObjectiveLevel> level() {
        var level = new RadioButtonGroup<ObjectiveLevel>(words.text("objective.level"));
        level.setItems(draft.levels());
        level.setItemLabelGenerator(words::of);
        level.setValue(draft.level);
        level.addValueChangeListener(
                change -> {
                    draft.level = change.getValue();
                    fitLevel();
                });
        return level;
    }

    private Select<String> section() {
        section.setLabel(words.text("objective.section"));
        section.setItems(draft.sections());
        section.setWidthFull();
        section.setValue(draft.section);
        section.addValueChangeListener(change -> draft.section = change.getValue());
        return section;
    }

    private MultiSelectComboBox<ObjectiveId> parents() {
        parents.setLabel(words.text("objective.serves"));
        parents.setHelperText(words.text("objective.serves-hint"));
        parents.setWidthFull();
        parents.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        draft.parents.clear();
                        draft.parents.addAll(change.getValue());
                    }
                });
        return parents;
    }

    /** Asks for what the level asks for, and offers what it can serve. */
    private void fitLevel() {
        section.setVisible(draft.asksForSection());
        Map<ObjectiveId, String> names =
                draft.parentsToChoose().stream()
                        .collect(
                                Collectors.toMap(
                                        ObjectiveLine::id,
                                        line -> line.plan().title().orErased(),
                                        (one, same) -> one,
                                        LinkedHashMap::new));
        parents.setVisible(!names.isEmpty());
        parents.setItems(names.keySet());
        parents.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        parents.setValue(
                draft.parents.stream().filter(names::containsKey).collect(Collectors.toSet()));
    }

    private DatePicker day(
            String label,
            @Nullable LocalDate value,
            String name,
            Consumer<@Nullable LocalDate> changed) {
        var day = Fields.day(words, words.text(label), value, null, name);
        day.setWidthFull();
        day.addValueChangeListener(change -> changed.accept(change.getValue()));
        return day;
    }

    private ComboBox<PersonLine> owner(PersonLine owner) {
        var box = new ComboBox<PersonLine>(words.text("objective.owner"));
        box.setItems(
                query -> page(query, query.getPage(), query.getPageSize()).items().stream(),
                query -> Math.toIntExact(page(query, 0, 1).total()));
        box.setItemLabelGenerator(PersonLine::name);
        box.setWidthFull();
        box.setValue(owner);
        box.addValueChangeListener(
                change -> {
                    if (change.getValue() != null) {
                        draft.owner = change.getValue().id();
                    }
                });
        return box;
    }

    private PageOf<PersonLine> page(Query<PersonLine, String> query, int page, int size) {
        return desk.people().find(query.getFilter().orElse(null), null, page, size);
    }

    private BigDecimalField weight() {
        var weight = new BigDecimalField(words.text("objective.weight"));
        weight.setHelperText(words.text("objective.weight-hint"));
        weight.setWidthFull();
        weight.setValue(draft.weight);
        weight.addValueChangeListener(change -> draft.weight = change.getValue());
        return Kept.field(weight, "weight");
    }

    private MultiSelectComboBox<IndicatorId> indicators() {
        Map<IndicatorId, String> names = new LinkedHashMap<>();
        desk.indicators()
                .all()
                .forEach(each -> names.put(each.id(), each.plan().name().orErased()));
        draft.indicators.forEach(id -> names.putIfAbsent(id, id.value()));
        var box = new MultiSelectComboBox<IndicatorId>(words.text("objective.indicators-moved"));
        box.setItems(names.keySet());
        box.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        box.setWidthFull();
        box.setValue(Set.copyOf(draft.indicators));
        box.addValueChangeListener(
                change -> {
                    draft.indicators.clear();
                    draft.indicators.addAll(change.getValue());
                });
        return box;
    }

    private CheckboxGroup<Kind> kinds() {
        var kinds = new CheckboxGroup<Kind>(words.text("objective.kinds"));
        kinds.setHelperText(words.text("objective.kinds-hint"));
        kinds.setItems(Kind.values());
        kinds.setItemLabelGenerator(words::of);
        kinds.setValue(Set.copyOf(draft.kinds));
        kinds.addValueChangeListener(
                change -> {
                    draft.kinds.clear();
                    draft.kinds.addAll(change.getValue());
                });
        return kinds;
    }
}
