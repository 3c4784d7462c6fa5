package org.labgoals.objective.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.labgoals.objective.application.ObjectiveTree;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Words;

/** The tree of objectives, repainted each time one changes. */
final class ObjectivesPanel extends Div {

    private final transient ObjectiveDesk desk;
    private final boolean ended;
    private final transient Proposable choice;
    private final transient Words words;

    ObjectivesPanel(ObjectiveDesk desk, boolean ended, Proposable choice, Words words) {
        this.desk = desk;
        this.ended = ended;
        this.choice = choice;
        this.words = words;
        addClassName("objectives");
        Live.show(
                this,
                (Consumer<ObjectiveTree> listener) -> desk.queries().watchTree(null, listener),
                this::show);
    }

    private void show(ObjectiveTree tree) {
        removeAll();
        var branches = ObjectiveBranch.of(tree, ended);
        if (branches.isEmpty()) {
            add(
                    Build.empty(
                            words.text("objective.none"),
                            words.text(
                                    choice.isNothing()
                                            ? "objective.none-yet"
                                            : "objective.none-put-forward")));
        } else {
            add(ObjectiveItem.tree(branches, new ObjectiveBadges(words, desk.days(words))));
        }
        long past = ObjectiveBranch.ended(tree);
        if (past > 0) {
            add(
                    new Anchor(
                            ended ? "objectives" : "objectives?ended",
                            words.text(
                                    ended ? "objective.hide-ended" : "objective.show-ended",
                                    past)));
        }
    }
}
