package org.labgoals.goal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.EvidencePackets;
import org.labgoals.goal.application.GoalPage;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.application.LooksBack;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.PastPage;
import org.labgoals.shared.ui.ShowsThePast;
import org.labgoals.shared.ui.Words;

/** One goal: how is it going, what happened, what can I do. */
@Route("goals/:goal")
@PermitAll
class GoalView extends Main implements ShowsThePast {

    private final Words words = Words.current();
    private final GoalDesk desk;
    private final EvidencePackets packets;
    private final LooksBack back;
    private String title = "";

    GoalView(GoalDesk desk, EvidencePackets packets, LooksBack back) {
        this.desk = desk;
        this.packets = packets;
        this.back = back;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GoalId id = new GoalId(event.getRouteParameters().get("goal").orElse(""));
        removeAll();
        try {
            String wish =
                    event.getLocation().getQueryParameters().getSingleParameter("do").orElse(null);
            add(new PastPage(back, event.getLocation(), words, () -> panel(id, wish)));
            if (packets.mayHave(desk.goals().goal(id).state().owner())) {
                add(
                        Build.box(
                                "page-foot",
                                new Anchor(
                                        "packet?goal=" + id.value(), words.text("packet.title"))));
            }
        } catch (NotFound missing) {
            event.rerouteToError(com.vaadin.flow.router.NotFoundException.class);
        }
    }

    private GoalPanel panel(GoalId id, @Nullable String wish) {
        GoalPage page = desk.goals().goal(id);
        title = page.state().plan().title().orErased();
        return new GoalPanel(desk, id, words, wish);
    }

    @Override
    public String title() {
        return title;
    }
}
