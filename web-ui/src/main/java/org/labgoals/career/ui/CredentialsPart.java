package org.labgoals.career.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.labgoals.career.domain.Credential;
import org.labgoals.career.domain.Entry;
import org.labgoals.evidence.ui.EvidenceLink;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Columns;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/**
 * Every credential with its standing, proof and maintenance, then all that was learned for them.
 */
final class CredentialsPart extends Div {

    private final CareerForm form;
    private final Words words;
    private final Columns columns;
    private final CareerBadges badges;
    private final Reader reader;

    CredentialsPart(CareerForm form) {
        this.form = form;
        words = form.words();
        columns = new Columns(words, "career.learning.column-");
        badges = new CareerBadges(words);
        reader = CareerDesk.reader(form.page());
        CareerWords told = form.told();
        List<CredentialCard> cards =
                CredentialCard.of(
                        form.page().record(),
                        form.page().assessments(),
                        form.page().current(),
                        told);
        Div list = Build.box("credential-cards");
        cards.forEach(card -> list.add(card(card)));
        if (cards.isEmpty()) {
            list.add(
                    Build.empty(
                            words.text("career.credentials.empty"),
                            words.text("career.credentials.empty-sentence")));
        }
        add(list, learning(LearningLine.of(form.page(), told)));
        if (!form.page().record().experience().isEmpty()) {
            add(new ExperiencePart(form));
        }
    }

    private Component card(CredentialCard card) {
        Credential credential = card.credential();
        Div head =
                Build.box(
                        "credential-head",
                        Build.box(
                                "credential-title",
                                new H3(card.name()),
                                Build.text("quiet", card.title()),
                                Build.text("quiet small", card.facts())),
                        steps(card));
        Div chips =
                Build.box(
                        "chips",
                        badges.standing(card.standing(), card.badge()),
                        badges.verified(card.verified()));
        if (card.check() || card.meter() != null && card.meter().check()) {
            chips.add(badges.check());
        }
        if (credential.evidence() != null) {
            chips.add(file(credential.evidence()));
        }
        Div box = Build.box("credential", head, chips);
        if (credential.verification() != null) {
            box.add(
                    Build.box(
                            "signed",
                            Glyph.KEY.sign(),
                            new Span(
                                    words.text(
                                            "career.credential.signed",
                                            form.page().name(credential.verification().by()),
                                            form.told()
                                                    .days()
                                                    .day(credential.verification().on())))));
        }
        if (card.meter() != null) {
            box.add(new MeterPart(card.meter(), card.name(), words));
        }
        box.setId("credential-" + credential.number());
        return box;
    }

    private EvidenceLink file(EvidenceFile file) {
        return new EvidenceLink(form.desk().files(), form.page().person().id(), file, words);
    }

    private Div steps(CredentialCard card) {
        Div steps = Build.box("credential-steps");
        CredentialForms forms = new CredentialForms(form);
        if (reader.decides() && !card.verified()) {
            steps.add(button("career.step.verify", card, () -> forms.verify(card.credential())));
        }
        if (reader.isOwner()) {
            steps.add(button("career.step.renew", card, () -> forms.renew(card.credential())));
            if (card.standing() == CredentialCard.Standing.VALID
                    || card.standing() == CredentialCard.Standing.EXPIRING) {
                Button lapse =
                        button("career.step.lapse", card, () -> forms.lapse(card.credential()));
                lapse.addThemeName("tertiary");
                steps.add(lapse);
            }
            steps.add(
                    WithdrawForm.button(
                            form, Entry.CREDENTIAL, card.credential().number(), card.name()));
        }
        return steps;
    }

    private Button button(String key, CredentialCard card, Runnable work) {
        Button button = new Button(words.text(key), click -> work.run());
        button.addThemeName("small");
        button.setAriaLabel(words.text(key) + ": " + card.name());
        return button;
    }

    private Section learning(List<LearningLine> lines) {
        if (lines.isEmpty()) {
            return Build.section(
                    words.text("career.learning.title"),
                    Build.quiet(words.text("career.learning.none")));
        }
        NativeTable table = new NativeTable();
        table.addClassName("people-table");
        table.setCaptionText(words.text("career.learning.title"));
        table.getHead().add(columns.head("what", "day", "hours", "counts", "certificate"));
        lines.forEach(line -> table.getBody().add(row(line)));
        return Build.section(words.text("career.learning.title"), Build.box("table-frame", table));
    }

    private NativeTableRow row(LearningLine line) {
        Div what =
                Build.box(
                        "two-lines",
                        new Span(line.title()),
                        Build.text("quiet small", line.kind()));
        NativeTableCell certificate = columns.cell("certificate", new Span());
        if (line.certificate() != null) {
            certificate.add(file(line.certificate()));
        }
        if (line.number() != null && reader.isOwner()) {
            certificate.add(
                    WithdrawForm.button(form, Entry.CE_ACTIVITY, line.number(), line.title()));
        }
        NativeTableRow row =
                new NativeTableRow(
                        columns.cell("what", what),
                        columns.cell("day", Build.text("one-line", line.day())),
                        columns.cell("hours", new Span(line.hours())),
                        columns.cell("counts", new Span(line.counts())),
                        certificate);
        row.setId(line.anchor());
        return row;
    }
}
