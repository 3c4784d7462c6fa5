package org.labgoals.career.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.Competency;
import org.labgoals.career.domain.CredentialCategory;
import org.labgoals.career.domain.CredentialRules;
import org.labgoals.career.domain.Demand;
import org.labgoals.career.domain.Expectation;
import org.labgoals.career.domain.Framework;
import org.labgoals.career.domain.Rating;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Words;

/** The fields of one expectation; only those that its sort uses are shown. */
final class ExpectationFields extends Div {

    private final transient Words words;
    private final transient @Nullable Expectation before;
    private final Select<Demand> demand = new Select<>();
    private final IntegerField count = new IntegerField();
    private final Select<Kind> kind = new Select<>();
    private final ComboBox<Competency> competency = new ComboBox<>();
    private final Select<Rating> rating = new Select<>();
    private final MultiSelectComboBox<CredentialCategory> credentials = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<ActivityKind> activities = new MultiSelectComboBox<>();
    private final Select<CareerLevel> level = new Select<>();
    private final IntegerField withinYears = new IntegerField();

    ExpectationFields(
            Words words, Framework framework, CredentialRules rules, @Nullable Expectation before) {
        this.words = words;
        this.before = before;
        addClassName("decision-fields");
        choice(demand, "demand", Demand.values(), false);
        choice(kind, "kind", Kind.values(), true);
        choice(rating, "rating", Rating.values(), false);
        choice(level, "level", CareerLevel.values(), true);
        count.setMin(1);
        count.setStepButtonsVisible(true);
        withinYears.setMin(1);
        withinYears.setLabel(words.text("framework.field.within"));
        competency.setLabel(words.text("framework.field.competency"));
        competency.setItems(framework.competencies());
        competency.setItemLabelGenerator(Competency::name);
        credentials.setLabel(words.text("framework.field.credentials"));
        credentials.setItems(rules.categories());
        credentials.setItemLabelGenerator(each -> each.name() + ", " + each.title());
        activities.setLabel(words.text("framework.field.activities"));
        activities.setItems(ActivityKind.values());
        activities.setItemLabelGenerator(words::of);
        add(demand, count, kind, competency, rating, credentials, activities, level, withinYears);
        demand.addValueChangeListener(change -> show());
        demand.setValue(before == null ? Demand.ACHIEVED_GOALS : before.demand());
        if (before != null) {
            fill(before, framework, rules);
        }
        show();
    }

    /** What the fields say. */
    Expectation expectation() {
        var sort = demand.getValue();
        if (uses(count, sort) && count.getValue() == null
                || uses(competency, sort)
                        && (competency.getValue() == null || rating.getValue() == null)) {
            throw new DecisionDialog.Incomplete(words.text("framework.missing.part"));
        }
        return new Expectation(
                before == null ? newKey(sort) : before.key(),
                sort,
                uses(count, sort) ? count.getValue() : null,
                uses(kind, sort) ? kind.getValue() : null,
                uses(competency, sort) ? competency.getValue().key() : null,
                uses(rating, sort) ? rating.getValue() : null,
                uses(credentials, sort)
                        ? credentials.getValue().stream().map(CredentialCategory::key).toList()
                        : List.of(),
                uses(activities, sort)
                        ? activities.getValue().stream().sorted().toList()
                        : List.of(),
                uses(level, sort) ? level.getValue() : null,
                uses(withinYears, sort) ? withinYears.getValue() : null);
    }

    /** Says what it is about; an expectation of the same key takes its place. */
    private String newKey(Demand sort) {
        var about =
                switch (sort) {
                    case ACHIEVED_GOALS ->
                            kind.getValue() == null ? "goals" : kind.getValue().name() + "-goals";
                    case COMPETENCY -> competency.getValue().key();
                    case CREDENTIAL ->
                            "credential-"
                                    + credentials.getValue().stream()
                                            .map(CredentialCategory::key)
                                            .findFirst()
                                            .orElse("");
                    case EXPERIENCE ->
                            level.getValue() == null
                                    ? "experience"
                                    : "experience-" + level.getValue().name();
                    case ACTIVITIES ->
                            activities.getValue().stream()
                                    .map(ActivityKind::name)
                                    .findFirst()
                                    .orElse("activities");
                    case ASSESSED_TEST_SYSTEMS -> "test-systems";
                    case WINS ->
                            kind.getValue() == null ? "wins" : kind.getValue().name() + "-wins";
                };
        var key = Kebab.of(about);
        return key.length() > 60 ? key.substring(0, 60) : key;
    }

    private void fill(Expectation from, Framework framework, CredentialRules rules) {
        count.setValue(from.count());
        kind.setValue(from.kind());
        framework.competency(String.valueOf(from.competency())).ifPresent(competency::setValue);
        rating.setValue(from.rating());
        credentials.setValue(
                from.credentials().stream()
                        .flatMap(key -> rules.category(key).stream())
                        .collect(Collectors.toSet()));
        activities.setValue(Set.copyOf(from.activities()));
        level.setValue(from.level());
        withinYears.setValue(from.withinYears());
    }

    private void show() {
        var sort = demand.getValue();
        count.setLabel(
                words.text(
                        sort == Demand.EXPERIENCE
                                ? "framework.field.years"
                                : "framework.field.count"));
        for (Component field :
                List.of(
                        count,
                        kind,
                        competency,
                        rating,
                        credentials,
                        activities,
                        level,
                        withinYears)) {
            field.setVisible(uses(field, sort));
        }
    }

    private boolean uses(Component field, Demand sort) {
        return switch (sort) {
            case ACHIEVED_GOALS, WINS -> field == count || field == kind || field == withinYears;
            case COMPETENCY -> field == competency || field == rating;
            case CREDENTIAL -> field == credentials;
            case EXPERIENCE -> field == count || field == level;
            case ACTIVITIES -> field == count || field == activities || field == withinYears;
            case ASSESSED_TEST_SYSTEMS -> field == count;
        };
    }

    private <E extends Enum<E>> void choice(
            Select<E> select, String label, E[] values, boolean any) {
        select.setLabel(words.text("framework.field." + label));
        select.setEmptySelectionAllowed(any);
        select.setEmptySelectionCaption(words.text("framework.field.any"));
        select.setItems(Arrays.asList(values));
        select.setItemLabelGenerator(
                value -> value == null ? words.text("framework.field.any") : words.of(value));
    }
}
