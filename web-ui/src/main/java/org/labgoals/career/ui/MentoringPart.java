package org.labgoals.career.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.labgoals.career.application.MentoringLine;
import org.labgoals.career.domain.CareerCommand;
import org.labgoals.career.domain.Mentoring;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Sentences;
import org.labgoals.shared.ui.Toast;
import org.labgoals.shared.ui.Words;

/**
 * In which competencies the person looks for a mentor or offers mentoring, and who of the people
 * they know of stands on the other side.
 */
final class MentoringPart extends Div {

    private final CareerForm form;
    private final Words words;
    private final boolean own;

    /**
     * @param others who asks and offers, among the people the viewer knows of
     */
    MentoringPart(CareerForm form, List<MentoringLine> others) {
        this.form = form;
        words = form.words();
        own = CareerDesk.reader(form.page()).isOwner();
        List<Mentoring> mine = form.page().record().mentoring();
        if (mine.isEmpty()) {
            add(Build.quiet(words.text(own ? "career.mentoring.none" : "career.mentoring.nobody")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("due-list");
            mine.forEach(each -> list.add(item(each, others)));
            add(list);
        }
        if (own) {
            Div steps = Build.box("part-steps");
            for (Mentoring.Side side : Mentoring.Side.values()) {
                Button open =
                        new Button(
                                words.text("career.do." + MentoringForm.name(side)),
                                click -> MentoringForm.open(form, side));
                open.addThemeName("tertiary small");
                steps.add(open);
            }
            add(steps);
        }
    }

    private ListItem item(Mentoring mentoring, List<MentoringLine> others) {
        String competency = form.told().competency(mentoring.competency());
        String what =
                words.text(
                        mentoring.side() == Mentoring.Side.ASKED
                                ? "career.mentoring.asked"
                                : "career.mentoring.offered",
                        competency);
        Div head = Build.box("mentoring-head", Build.text("", what));
        if (own) {
            Button end = Build.signButton(Glyph.SLASH, words.text("career.mentoring.end", what));
            end.addClickListener(click -> end(mentoring));
            head.add(end);
        }
        ListItem item = new ListItem(head);
        if (mentoring.note() != null) {
            item.add(Build.styled(Build.quiet(mentoring.note().orErased()), "small"));
        }
        List<String> names =
                others.stream()
                        .filter(each -> each.mentoring().side() != mentoring.side())
                        .filter(
                                each ->
                                        each.mentoring()
                                                .competency()
                                                .equals(mentoring.competency()))
                        .map(each -> each.person().name())
                        .filter(name -> !name.equals(form.page().person().name()))
                        .toList();
        if (!names.isEmpty()) {
            item.add(
                    Build.styled(
                            Build.quiet(
                                    words.text(
                                            mentoring.side() == Mentoring.Side.ASKED
                                                    ? "career.mentoring.who-offers"
                                                    : "career.mentoring.who-asks",
                                            String.join(", ", names))),
                            "small"));
        }
        return item;
    }

    private void end(Mentoring mentoring) {
        try {
            form.send(
                    form.key("end-mentoring"),
                    at ->
                            new CareerCommand.EndMentoring(
                                    form.page().person().id(),
                                    at,
                                    mentoring.side(),
                                    mentoring.competency()));
            Toast.done(words.text("dialog.saved"));
        } catch (RuntimeException problem) {
            Toast.done(Sentences.of(problem, words));
        }
    }
}
