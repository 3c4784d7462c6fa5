package org.labgoals.objective.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.ui.Build;

/** An objective in a list or in the tree, with what serves it under it. */
final class ObjectiveItem extends ListItem {

    private ObjectiveItem(ObjectiveLine line, ObjectiveBadges badges) {
        var plan = line.plan();
        var title = new Anchor("objectives/" + line.id().value(), plan.title().orErased());
        title.addClassName("row-link");
        Div what =
                Build.box(
                        "objective-what",
                        title,
                        Build.text(
                                "quiet small",
                                String.join(
                                        " · ",
                                        badges.level(plan),
                                        badges.period(plan),
                                        badges.weight(plan))));
        add(
                Build.box(
                        "objective-row",
                        badges.status(line.status()),
                        what,
                        new PersonChip(line.owner())));
    }

    /** Branches one under the other, each with its own. */
    static UnorderedList tree(List<ObjectiveBranch> branches, ObjectiveBadges badges) {
        var list = new UnorderedList();
        list.addClassName("objective-tree");
        branches.forEach(
                branch -> {
                    var item = new ObjectiveItem(branch.line(), badges);
                    if (!branch.below().isEmpty()) {
                        item.add(tree(branch.below(), badges));
                    }
                    list.add(item);
                });
        return list;
    }

    /** Objectives side by side. */
    static UnorderedList list(List<ObjectiveLine> lines, ObjectiveBadges badges) {
        return tree(
                lines.stream().map(line -> new ObjectiveBranch(line, List.of())).toList(), badges);
    }
}
