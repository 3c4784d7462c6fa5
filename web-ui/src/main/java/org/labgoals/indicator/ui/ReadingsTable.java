package org.labgoals.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.indicator.domain.IndicatorState;
import org.labgoals.indicator.domain.KeptReading;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Columns;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/** The readings, the latest first, with what they said before they were corrected. */
final class ReadingsTable extends Div {

    private final transient IndicatorState indicator;
    private final transient Words words;
    private final transient Columns columns;
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
        columns = new Columns(words, "indicator.column-");
        told = new IndicatorWords(words, days);
        course = IndicatorCourse.of(indicator, List.of(), days.today());
        if (indicator.readings().isEmpty()) {
            add(Build.quiet(words.text("indicator.no-readings")));
            return;
        }
        addClassName("table-frame");
        var table = new NativeTable();
        table.addClassName("people-table");
        table.setCaptionText(words.text("indicator.readings"));
        var head = columns.head("month", "value", "against", "note", "before");
        if (tools != null) {
            head.add(Columns.header(words.text("indicator.column-change")));
        }
        table.getHead().add(head);
        indicator.readings().reversed().forEach(kept -> table.getBody().add(row(kept, tools)));
        add(table);
    }

    private NativeTableRow row(KeptReading kept, @Nullable Function<KeptReading, Component> tools) {
        var month = told.month(kept.now().month());
        var note = kept.now().note();
        var row =
                new NativeTableRow(
                        columns.cell("month", month),
                        columns.cell("value", told.value(indicator.plan(), kept.now().value())),
                        columns.cell("against", against(kept)),
                        columns.cell("note", note == null ? "" : note.orErased()),
                        columns.cell("before", before(kept)));
        if (tools != null) {
            row.add(new NativeTableCell(tools.apply(kept)));
        }
        return row;
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
