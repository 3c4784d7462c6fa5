package org.labgoals.indicator.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.shared.application.LooksBack;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.ui.PastPage;
import org.labgoals.shared.ui.ShowsThePast;
import org.labgoals.shared.ui.Words;

/** One indicator: its line with what happened to goals, its readings, and what can be done. */
@Route("indicators/:indicator")
@PermitAll
class IndicatorView extends Main implements ShowsThePast {

    private final Words words = Words.current();
    private final transient IndicatorDesk desk;
    private final transient LooksBack back;
    private String title = "";

    IndicatorView(IndicatorDesk desk, LooksBack back) {
        this.desk = desk;
        this.back = back;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new IndicatorId(event.getRouteParameters().get("indicator").orElse(""));
        removeAll();
        try {
            add(new PastPage(back, event.getLocation(), words, () -> page(id)));
        } catch (NotFound missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private IndicatorPanel page(IndicatorId id) {
        title = desk.queries().indicator(id).plan().name().orErased();
        return new IndicatorPanel(desk, id, words);
    }

    @Override
    public String title() {
        return title;
    }
}
