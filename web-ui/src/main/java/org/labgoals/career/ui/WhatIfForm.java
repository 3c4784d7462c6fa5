package org.labgoals.career.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.CareerPage;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.CareerFact;
import org.labgoals.career.domain.Competency;
import org.labgoals.career.domain.CredentialCategory;
import org.labgoals.career.domain.LadderPosition;
import org.labgoals.career.domain.Rating;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** Adds something that has not happened. Nothing of it is sent or kept. */
final class WhatIfForm {

    private static final int MOST_YEARS = 20;
    private static final int MOST_WINS = 30;

    private enum Sort {
        CREDENTIAL,
        GOAL,
        ACTIVITY,
        RATING,
        WINS,
        POSITION,
        ELSEWHERE,
        YEARS
    }

    private final CareerWords told;
    private final Words words;
    private final Additions before;
    private final Select<Sort> sort = new Select<>();
    private final ComboBox<CredentialCategory> credential = new ComboBox<>();
    private final ComboBox<GoalChoice> goal = new ComboBox<>();
    private final Select<ActivityKind> activity = new Select<>();
    private final ComboBox<Competency> competency = new ComboBox<>();
    private final Select<Rating> rating = new Select<>();
    private final IntegerField wins = new IntegerField();
    private final Select<Kind> kind = new Select<>();
    private final Select<LadderPosition> position = new Select<>();
    private final Select<CareerLevel> level = new Select<>();
    private final DatePicker from;
    private final DatePicker until;
    private final IntegerField years = new IntegerField();
    private final DatePicker by;
    private final Div slot = Build.box("decision-fields");

    /** A goal under way, or any of a kind. */
    private record GoalChoice(
            String words, CareerFact.@Nullable GoalUnderWay goal, @Nullable Kind kind) {}

    private WhatIfForm(CareerWords told, CareerPage career, Additions before) {
        this.told = told;
        this.words = told.words();
        this.before = before;
        LocalDate today = told.days().today();
        sort.setLabel(words.text("career.what-if.sort"));
        sort.setItems(Sort.values());
        sort.setItemLabelGenerator(
                each ->
                        each == null
                                ? ""
                                : words.text(
                                        "career.what-if."
                                                + each.name().toLowerCase(java.util.Locale.ROOT)));
        sort.setWidthFull();
        credential.setLabel(words.text("career.field.credential"));
        credential.setItems(told.rules().categories());
        credential.setItemLabelGenerator(
                each -> words.text("career.field.credential-item", each.name(), each.title()));
        goal.setLabel(words.text("career.what-if.which-goal"));
        goal.setItems(goals(career));
        goal.setItemLabelGenerator(GoalChoice::words);
        activity.setLabel(words.text("career.field.activity"));
        activity.setItems(ActivityKind.values());
        activity.setItemLabelGenerator(each -> each == null ? "" : words.of(each));
        competency.setLabel(words.text("career.field.competency"));
        competency.setItems(told.framework().competencies());
        competency.setItemLabelGenerator(Competency::name);
        rating.setLabel(words.text("career.field.rating"));
        rating.setItems(Rating.values());
        rating.setItemLabelGenerator(each -> each == null ? "" : words.of(each));
        few(wins, "career.what-if.how-many-wins", MOST_WINS);
        orNone(kind, "career.what-if.wins-kind", "career.what-if.no-kind", words::of);
        kind.setItems(Kind.values());
        position.setLabel(words.text("career.what-if.which-position"));
        position.setItems(career.ladder());
        position.setItemLabelGenerator(each -> each == null ? "" : each.name());
        orNone(level, "career.field.level-there", "career.field.no-level", words::of);
        level.setItems(CareerLevel.values());
        from =
                Fields.day(
                        words,
                        words.text("career.field.worked-from"),
                        today.minusYears(1),
                        null,
                        "from");
        until = Fields.day(words, words.text("career.field.worked-until"), today, null, "until");
        few(years, "career.what-if.how-many-years", MOST_YEARS);
        by =
                Fields.day(
                        words,
                        words.text("career.what-if.by-day"),
                        today.plusMonths(6),
                        null,
                        "by");
        by.setMin(today);
        List.of(credential, goal, competency).forEach(field -> field.setWidthFull());
        List.of(activity, rating, kind, position, level).forEach(field -> field.setWidthFull());
        sort.addValueChangeListener(change -> showFields());
        sort.setValue(Sort.CREDENTIAL);
    }

    private void few(IntegerField field, String label, int most) {
        field.setLabel(words.text(label));
        field.setMin(1);
        field.setMax(most);
        field.setValue(1);
        field.setStepButtonsVisible(true);
    }

    private <T> void orNone(
            Select<T> field, String label, String none, Function<T, String> called) {
        field.setLabel(words.text(label));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(words.text(none));
        field.setItemLabelGenerator(each -> each == null ? words.text(none) : called.apply(each));
    }

    /**
     * @param use takes what was there and the addition
     */
    static void open(
            CareerWords words, CareerPage career, Additions before, Consumer<Additions> use) {
        new WhatIfForm(words, career, before).open(use);
    }

    private List<GoalChoice> goals(CareerPage career) {
        return java.util.stream.Stream.concat(
                        career.facts()
                                .of(CareerFact.GoalUnderWay.class)
                                .map(each -> new GoalChoice(told.fact(each), each, null)),
                        Arrays.stream(Kind.values())
                                .map(
                                        each ->
                                                new GoalChoice(
                                                        words.text(
                                                                "career.imagined.goal-of-kind",
                                                                words.of(each)),
                                                        null,
                                                        each)))
                .toList();
    }

    private void showFields() {
        List<Component> fields =
                switch (sort.getValue()) {
                    case CREDENTIAL -> List.of(credential, by);
                    case GOAL -> List.of(goal, by);
                    case ACTIVITY -> List.of(activity, by);
                    case RATING -> List.of(competency, rating, by);
                    case WINS -> List.of(wins, kind, by);
                    case POSITION -> List.of(position, by);
                    case ELSEWHERE -> List.of(level, Build.box("pair", from, until));
                    case YEARS -> List.of(years);
                };
        Build.fill(slot, fields.toArray(Component[]::new));
    }

    private void open(Consumer<Additions> use) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(words.text("career.what-if.title"));
        dialog.addClassName("decision");
        dialog.setModality(com.vaadin.flow.component.ModalityMode.STRICT);
        Div refusal = Build.box("refusal");
        refusal.getElement().setAttribute("role", "alert");
        dialog.add(
                Build.box(
                        "decision-fields",
                        new Paragraph(words.text("career.what-if.why")),
                        sort,
                        slot),
                refusal);
        Button cancel = new Button(words.text("dialog.cancel"), click -> dialog.close());
        cancel.addThemeName("tertiary");
        Button add =
                new Button(
                        words.text("career.what-if.do"),
                        click -> {
                            Additions more = added();
                            if (more == null) {
                                Build.fill(
                                        refusal,
                                        Glyph.AT_RISK.sign(),
                                        new Span(words.text("career.what-if.incomplete")));
                            } else {
                                dialog.close();
                                use.accept(more);
                            }
                        });
        add.addThemeName("primary");
        dialog.getFooter().add(cancel, add);
        dialog.open();
    }

    private @Nullable Additions added() {
        LocalDate day = by.getValue();
        Sort chosen = sort.getValue();
        if (chosen == Sort.YEARS) {
            Integer more = within(years, MOST_YEARS);
            return more == null ? null : before.afterYears(more);
        }
        if (chosen == Sort.ELSEWHERE) {
            return elsewhere();
        }
        if (day == null) {
            return null;
        }
        return switch (chosen) {
            case CREDENTIAL ->
                    credential.isEmpty()
                            ? null
                            : before.credential(credential.getValue().key(), day, told);
            case GOAL -> goal.isEmpty() ? null : goal(goal.getValue(), day);
            case ACTIVITY ->
                    activity.isEmpty() ? null : before.activity(activity.getValue(), day, told);
            case RATING ->
                    competency.isEmpty() || rating.isEmpty()
                            ? null
                            : before.rating(
                                    competency.getValue().key(), rating.getValue(), day, told);
            case WINS -> {
                Integer many = within(wins, MOST_WINS);
                yield many == null ? null : before.wins(many, kind.getValue(), day, told);
            }
            case POSITION ->
                    position.isEmpty() ? null : before.held(position.getValue(), day, told);
            case ELSEWHERE, YEARS -> null;
        };
    }

    private @Nullable Additions elsewhere() {
        LocalDate first = from.getValue();
        LocalDate last = until.getValue();
        return first == null || last == null || last.isBefore(first)
                ? null
                : before.elsewhere(level.getValue(), first, last, told);
    }

    private static @Nullable Integer within(IntegerField field, int most) {
        Integer many = field.getValue();
        return many == null || many < 1 || many > most ? null : many;
    }

    private Additions goal(GoalChoice choice, LocalDate day) {
        return choice.goal() == null
                ? before.goal(choice.kind(), day, told)
                : before.achieved(choice.goal(), day, told);
    }
}
