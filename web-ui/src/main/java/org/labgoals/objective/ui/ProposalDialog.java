package org.labgoals.objective.ui;

import org.labgoals.objective.domain.ObjectiveCommand.ProposeObjective;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Words;

/** Puts an objective forward. */
final class ProposalDialog {

    private ProposalDialog() {}

    static void open(ObjectiveDesk desk, Words words) {
        var choice = desk.proposable();
        var today = desk.queries().today();
        var draft =
                ObjectiveDraft.fresh(
                        choice, desk.queries().tree(null).lines(), desk.viewer().person(), today);
        var key = desk.key("propose", "");
        var fields = new ObjectiveFields(desk, draft, desk.people().me(), words);
        new DecisionDialog(
                        words,
                        words.text("objective.do.propose"),
                        words.text("objective.ask.propose.why"),
                        words.text("objective.do.propose"),
                        fields)
                .keptAs(desk.kept("propose"))
                .hinting(fields::hint)
                .open(
                        () -> {
                            var plan = fields.plan();
                            return desk.commands()
                                    .propose(
                                            key,
                                            plan,
                                            (id, at) ->
                                                    new ProposeObjective(
                                                            id,
                                                            at.occasion(),
                                                            plan,
                                                            today,
                                                            at.sections(),
                                                            at.kin(plan)));
                        });
    }
}
