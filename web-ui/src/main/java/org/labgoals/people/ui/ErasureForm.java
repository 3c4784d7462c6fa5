package org.labgoals.people.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.labgoals.audit.application.ErasureReport;
import org.labgoals.audit.domain.ErasureGround;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Words;

/** Erases somebody for ever, and says what is out of reach. */
final class ErasureForm extends AdministrationForm {

    private final transient AdministrationDesk desk;
    private final transient PersonLine line;
    private final transient RequestKey key;
    private final RadioButtonGroup<ErasureGround> ground = new RadioButtonGroup<>();
    private final Checkbox sure = new Checkbox();
    private final Div report = new Div();

    ErasureForm(AdministrationDesk desk, Words words, PersonLine line) {
        super(words);
        this.desk = desk;
        this.line = line;
        this.key = desk.key("erase", line.id().value());
        ground.setLabel(words.text("erasure.ground"));
        ground.setItems(ErasureGround.values());
        ground.setItemLabelGenerator(each -> words.text("ground." + Kebab.of(each)));
        sure.setLabel(words.text("erasure.sure", line.name()));
        report.getElement().setAttribute("role", "status");
        needs(ground, sure);
        lay("erasure.do", Build.quiet(words.text("erasure.explanation")), ground, sure);
        add(report);
    }

    @Override
    void send() {
        show(desk.retention().erase(line.id(), ground.getValue(), key));
    }

    private void show(ErasureReport erased) {
        UnorderedList remaining = new UnorderedList();
        erased.remaining().forEach(each -> remaining.add(new ListItem(each.sentence())));
        Build.fill(
                report,
                Build.box(
                        "notice",
                        new Div(
                                new Paragraph(words.text("erasure.done", erased.removed())),
                                remaining)));
    }
}
