package org.labgoals.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Consumer;
import org.labgoals.indicator.domain.IndicatorState;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Words;

/** What the laboratory measures itself by, each with its line. */
@Route("indicators")
@PermitAll
class IndicatorsView extends Main implements Titled {

    private final Words words = Words.current();
    private final transient IndicatorDesk desk;
    private final Div list = Build.box("indicator-list");

    IndicatorsView(IndicatorDesk desk) {
        this.desk = desk;
        addClassName("page");
        var head = Build.box("page-head", new H1(words.text("indicator.title")));
        if (desk.keeps()) {
            var define =
                    new Button(
                            words.text("indicator.do.define"),
                            click -> new IndicatorForms(desk, words).define());
            define.addThemeName("primary");
            head.add(define);
        }
        add(head, Build.quiet(words.text("indicator.lead")), list);
        Live.show(
                this,
                (Consumer<List<IndicatorState>> listener) -> desk.queries().watch(listener),
                this::show);
    }

    private void show(List<IndicatorState> indicators) {
        if (indicators.isEmpty()) {
            Build.fill(
                    list,
                    Build.empty(
                            words.text("indicator.none"),
                            words.text(
                                    desk.keeps()
                                            ? "indicator.none-define"
                                            : "indicator.none-yet")));
        } else {
            Build.fill(list, new IndicatorRows(indicators, words, desk.days(words)));
        }
    }

    @Override
    public String title() {
        return words.text("indicator.title");
    }
}
