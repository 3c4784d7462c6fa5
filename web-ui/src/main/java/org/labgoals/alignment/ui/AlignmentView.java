package org.labgoals.alignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.application.AlignmentQueries;
import org.labgoals.shared.application.LooksBack;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.PastPage;
import org.labgoals.shared.ui.ShowsThePast;
import org.labgoals.shared.ui.Words;

/** How goals serve the objectives: coverage first, then the map, the matrix or the gaps. */
@Route("alignment")
@PermitAll
class AlignmentView extends Main implements ShowsThePast {

    private final Words words = Words.current();
    private final AlignmentDesk desk;
    private final LooksBack back;
    private final Div tools = Build.box("page-tools");
    private final Div looks = Build.box("step-line");
    private final Div content = Build.box("slot");
    private @Nullable AlignmentFilters filters;

    AlignmentView(AlignmentDesk desk, LooksBack back) {
        this.desk = desk;
        this.back = back;
        addClassNames("page", "wide-page", "alignment");
        looks.getElement().setAttribute("role", "navigation");
        looks.getElement().setAttribute("aria-label", words.text("alignment.looks"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!AlignmentQueries.isOpenTo(desk.viewer())) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var address =
                AlignmentAddress.of(
                        event.getLocation().getQueryParameters(), desk.queries().today());
        if (filters == null) {
            filters = new AlignmentFilters(desk, address, words);
            add(
                    Build.box("page-head", new H1(words.text("alignment.title")), tools),
                    filters,
                    looks,
                    content);
        }
        filters.show(address);
        Build.fill(tools, printing());
        if (address.past().isEmpty()) {
            tools.addComponentAsFirst(new SheetLink(desk, address, words));
        }
        looks.removeAll();
        for (var look : Look.values()) {
            looks.add(link(address, look));
        }
        Build.fill(
                content,
                new PastPage(
                        back,
                        event.getLocation(),
                        words,
                        () -> new AlignmentPanel(desk, address, words)));
    }

    private Anchor link(AlignmentAddress address, Look look) {
        var link = new Anchor(address.looking(look).address(), words.of(look));
        link.addClassName("step-stop");
        if (look == address.look()) {
            link.addClassName("here");
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Button printing() {
        var print = new Button(words.text("alignment.print"));
        print.addThemeName("tertiary");
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        return print;
    }

    @Override
    public String title() {
        return words.text("alignment.title");
    }
}
