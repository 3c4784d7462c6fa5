package org.labgoals.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Consumer;
import org.labgoals.indicator.domain.IndicatorState;
import org.labgoals.shared.application.LooksBack;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.PastPage;
import org.labgoals.shared.ui.ShowsThePast;
import org.labgoals.shared.ui.Words;

/** What the laboratory measures itself by, each with its line. */
@Route("indicators")
@PermitAll
class IndicatorsView extends Main implements ShowsThePast {

    private final Words words = Words.current();
    private final transient IndicatorDesk desk;
    private final transient LooksBack back;

    IndicatorsView(IndicatorDesk desk, LooksBack back) {
        this.desk = desk;
        this.back = back;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Build.fill(this, new PastPage(back, event.getLocation(), words, this::page));
    }

    private Div page() {
        var head = Build.box("page-head", new H1(words.text("indicator.title")));
        if (desk.keeps()) {
            var define =
                    new Button(
                            words.text("indicator.do.define"),
                            click -> new IndicatorForms(desk, words).define());
            define.addThemeName("primary");
            head.add(define);
        }
        var list = Build.box("indicator-list");
        Live.show(
                list,
                (Consumer<List<IndicatorState>> listener) -> desk.queries().watch(listener),
                indicators -> show(list, indicators));
        return Build.box("slot", head, Build.quiet(words.text("indicator.lead")), list);
    }

    private void show(Div list, List<IndicatorState> indicators) {
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
