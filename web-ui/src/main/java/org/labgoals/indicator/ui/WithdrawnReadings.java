package org.labgoals.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.labgoals.indicator.domain.IndicatorState;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/** The readings that were taken out and why; nothing where there are none. */
final class WithdrawnReadings extends Div {

    WithdrawnReadings(IndicatorState indicator, Words words, Days days) {
        if (indicator.withdrawn().isEmpty()) {
            return;
        }
        var told = new IndicatorWords(words, days);
        var list = new UnorderedList();
        list.addClassName("plain-list");
        indicator
                .withdrawn()
                .forEach(
                        each ->
                                list.add(
                                        new ListItem(
                                                words.text(
                                                        "indicator.withdrawn-line",
                                                        told.month(each.reading().now().month()),
                                                        told.value(
                                                                indicator.plan(),
                                                                each.reading().now().value()),
                                                        each.reason().orErased()))));
        add(Build.quiet(words.text("indicator.withdrawn")), list);
    }
}
