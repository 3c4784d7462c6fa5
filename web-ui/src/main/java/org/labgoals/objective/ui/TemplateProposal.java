package org.labgoals.objective.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.labgoals.goal.application.GoalTemplate;
import org.labgoals.goal.application.ProposedDraft;
import org.labgoals.goal.domain.Alignment;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/** Proposes a template to several of one’s people: each gets a draft, theirs to change. */
final class TemplateProposal {

    private final ObjectiveDesk desk;
    private final ObjectiveId objective;
    private final Words words;
    private final RequestKey key;
    private final Select<GoalTemplate> template = new Select<>();
    private final MultiSelectComboBox<PersonLine> people = new MultiSelectComboBox<>();
    private final RadioButtonGroup<Contribution> contribution = new RadioButtonGroup<>();
    private final TextArea how;

    TemplateProposal(ObjectiveDesk desk, ObjectiveId objective, Words words) {
        this.desk = desk;
        this.objective = objective;
        this.words = words;
        key = desk.key("template", objective.value());
        template.setLabel(words.text("proposal.template"));
        template.setItems(desk.catalogue().templates());
        template.setItemLabelGenerator(GoalTemplate::title);
        template.setWidthFull();
        people.setLabel(words.text("proposal.people"));
        people.setItems(desk.proposals().people());
        people.setItemLabelGenerator(PersonLine::name);
        people.setWidthFull();
        contribution.setLabel(words.text("proposal.contribution"));
        contribution.setItems(Contribution.values());
        contribution.setItemLabelGenerator(words::of);
        contribution.setValue(Contribution.DIRECT);
        how = Fields.words(words, words.text("proposal.how"), "how");
    }

    void open() {
        new DecisionDialog(
                        words,
                        words.text("proposal.do"),
                        words.text("proposal.why"),
                        words.text("proposal.send"),
                        template,
                        people,
                        contribution,
                        how)
                .keptAs(desk.kept("proposal:" + objective.value()))
                .hinting(() -> Fields.patientData(words, how.getValue()))
                .open(this::send);
    }

    private Outcome send() {
        var chosen = template.getValue();
        if (chosen == null) {
            throw new DecisionDialog.Incomplete(words.text("proposal.missing-template"));
        }
        if (people.getValue().isEmpty()) {
            throw new DecisionDialog.Incomplete(words.text("proposal.missing-people"));
        }
        if (how.getValue().isBlank()) {
            throw new DecisionDialog.Incomplete(words.text("proposal.missing-how"));
        }
        var drafts =
                desk.proposals()
                        .propose(
                                key,
                                chosen.key(),
                                new Alignment(
                                        objective,
                                        contribution.getValue(),
                                        PersonalText.of(how.getValue().strip())),
                                people.getValue().stream().map(PersonLine::id).toList());
        boolean pending = drafts.stream().anyMatch(ProposedDraft::pending);
        return new Outcome(objective.value(), 0, pending, false);
    }
}
