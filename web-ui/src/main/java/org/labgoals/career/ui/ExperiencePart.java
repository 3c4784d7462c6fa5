package org.labgoals.career.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.labgoals.career.domain.Entry;
import org.labgoals.career.domain.Experience;
import org.labgoals.evidence.ui.EvidenceLink;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** Work in other laboratories, each with its proof and who verified it. */
final class ExperiencePart extends Div {

    private final CareerForm form;
    private final Words words;
    private final Days days;
    private final Reader reader;

    ExperiencePart(CareerForm form) {
        this.form = form;
        words = form.words();
        days = form.told().days();
        reader = CareerDesk.reader(form.page());
        Div list = Build.box("credential-cards");
        form.page().record().experience().reversed().forEach(each -> list.add(card(each)));
        add(Build.section(words.text("career.experience.title"), list));
    }

    private Div card(Experience work) {
        String name = work.position().orErased();
        String time =
                work.until() == null
                        ? words.text("career.experience.since", days.shortDay(work.from()))
                        : words.text(
                                "career.experience.from-until",
                                days.shortDay(work.from()),
                                days.shortDay(work.until()));
        Div steps = Build.box("credential-steps");
        if (reader.decides() && !work.isVerified()) {
            Button verify =
                    new Button(
                            words.text("career.step.verify"),
                            click -> ExperienceForm.verify(form, work));
            verify.addThemeName("small");
            verify.setAriaLabel(words.text("career.step.verify") + ": " + name);
            steps.add(verify);
        }
        if (reader.isOwner()) {
            steps.add(WithdrawForm.button(form, Entry.EXPERIENCE, work.number(), name));
        }
        Div chips = Build.box("chips", new CareerBadges(words).verified(work.isVerified()));
        if (work.evidence() != null) {
            chips.add(
                    new EvidenceLink(
                            form.desk().files(),
                            form.page().person().id(),
                            work.evidence(),
                            words));
        }
        Div box =
                Build.box(
                        "credential",
                        Build.box(
                                "credential-head",
                                Build.box(
                                        "credential-title",
                                        new H3(name),
                                        Build.text("quiet", work.laboratory().orErased()),
                                        Build.text(
                                                "quiet small",
                                                work.level() == null
                                                        ? time
                                                        : words.text(
                                                                "career.experience.level",
                                                                time,
                                                                words.of(work.level())))),
                                steps),
                        chips);
        if (work.verification() != null) {
            box.add(
                    Build.box(
                            "signed",
                            Glyph.KEY.sign(),
                            new Span(
                                    words.text(
                                            "career.credential.signed",
                                            form.page().name(work.verification().by()),
                                            days.day(work.verification().on())))));
        }
        box.setId("experience-" + work.number());
        return box;
    }
}
