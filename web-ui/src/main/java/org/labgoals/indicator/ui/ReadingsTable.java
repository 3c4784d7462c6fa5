package org.labgoals.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.indicator.domain.IndicatorState;
import org.labgoals.indicator.domain.KeptReading;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/** The readings, the latest first, with what they said before they were corrected. */
final class ReadingsTable extends Div {

    private final transient IndicatorState indicator;
    private final transient Words words;
    private final transient IndicatorWords told;
    private final transient IndicatorCourse course;

    /**
     * @param tools what can be done about a reading; null for who keeps no indicators
     */
    ReadingsTable(
            IndicatorState indicator,
            Words words,
            Days days,
            @Nullable Function<KeptReading, Component> tools) {
        this.indicator = indicator;
        this.words = words;
        told = new IndicatorWords(words, days);
        course = IndicatorCourse.of(indicator, List.of(), days.today());
        if (indicator.readings().isEmpty()) {
            add(Build.quiet(words.text("indicator.no-readings")));
            return;
        }
        addClassNames("table-frame", "scrolls");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", words.text("indicator.readings"));
        var table = new NativeTable();
        var head = new NativeTableRow();
        for (var column : List.of("month", "value", "against", "note", "before")) {
            var cell = new NativeTableHeaderCell(words.text("indicator.column-" + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        indicator.readings().reversed().forEach(kept -> table.getBody().add(row(kept, tools)));
        add(table);
    }

    private NativeTableRow row(KeptReading kept, @Nullable Function<KeptReading, Component> tools) {
        var month = told.month(kept.now().month());
        var before = new NativeTableCell(before(kept));
        if (tools != null) {
            before.add(tools.apply(kept));
        }
        var note = kept.now().note();
        return new NativeTableRow(
                new NativeTableCell(month),
                new NativeTableCell(told.value(indicator.plan(), kept.now().value())),
                new NativeTableCell(against(kept)),
                new NativeTableCell(note == null ? "" : note.orErased()),
                before);
    }

    private String against(KeptReading kept) {
        var meets = course.meets(kept.now().value());
        return meets == null ? "" : words.text(meets ? "indicator.within" : "indicator.outside");
    }

    private String before(KeptReading kept) {
        return String.join(
                "; ",
                kept.before().stream()
                        .map(
                                each ->
                                        words.text(
                                                "indicator.before",
                                                told.value(indicator.plan(), each.value()),
                                                each.reason().orErased()))
                        .toList());
    }
}
