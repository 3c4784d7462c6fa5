package org.labgoals.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.Proofs;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.EventProof.CannotSign;
import org.labgoals.shared.application.EventProof.Misfit;
import org.labgoals.shared.application.EventProof.Verdict;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Verifies the whole record when asked, and says how far it is proven. */
final class ProofPart extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(ProofPart.class);

    private final Proofs proofs;
    private final Words words;
    private final Button verify;
    private final Button verifyPerson = new Button();
    private final Div found = new Div();
    private @Nullable PersonLine person;

    ProofPart(Proofs proofs, Words words) {
        this.proofs = proofs;
        this.words = words;
        this.verify =
                new Button(words.text("proof.verify"), click -> verify(proofs.verification()));
        verify.setDisableOnClick(true);
        verifyPerson.setDisableOnClick(true);
        verifyPerson.setVisible(false);
        verifyPerson.addClickListener(click -> verifyPerson());
        found.getElement().setAttribute("role", "status");
        addClassName("proof");
        add(
                Build.box("part-steps", verify, verifyPerson, new CheckpointLink(proofs, words)),
                found);
    }

    /** Offers to verify what is about this person alone. */
    void about(@Nullable PersonLine person) {
        this.person = person;
        verifyPerson.setVisible(person != null);
        verifyPerson.setText(
                person == null ? "" : words.text("proof.verify-person", person.name()));
    }

    private void verifyPerson() {
        if (person != null) {
            verify(proofs.verification(person.id().value()));
        }
    }

    private void verify(Supplier<Verdict> verification) {
        var ui = UI.getCurrent();
        Build.fill(found, Build.quiet(words.text("proof.reading")));
        Thread.ofVirtual()
                .name("verification")
                .start(
                        () -> {
                            try {
                                var verdict = verification.get();
                                shows(ui, said(verdict));
                            } catch (CannotSign | NotFound reason) {
                                shows(
                                        ui,
                                        notice(Glyph.AT_RISK, String.valueOf(reason.getMessage())));
                            } catch (RuntimeException failure) {
                                LOG.warn("The record could not be read to its end", failure);
                                shows(ui, notice(Glyph.AT_RISK, words.text("proof.not-read")));
                            }
                        });
    }

    private void shows(UI ui, Div said) {
        try {
            ui.access(
                    () -> {
                        Build.fill(found, said);
                        verify.setEnabled(true);
                        verifyPerson.setEnabled(true);
                    });
        } catch (UIDetachedException gone) {
            // The window was closed meanwhile; whoever comes back asks again.
        }
    }

    private Div said(Verdict verdict) {
        var misfit = verdict.misfit();
        return misfit == null
                ? notice(Glyph.CHECK, holds(verdict) + outside(verdict))
                : notice(Glyph.AT_RISK, fails(misfit));
    }

    private String holds(Verdict verdict) {
        var checkpoint = verdict.checkpoint();
        long since = verdict.chained() + verdict.tail();
        if (checkpoint == null) {
            return words.text("proof.holds-unchecked", since);
        }
        return since == 0
                ? words.text("proof.holds-all", verdict.proven(), checkpoint.number())
                : words.text(
                        "proof.holds",
                        verdict.proven(),
                        checkpoint.number(),
                        since,
                        verdict.tail());
    }

    private String outside(Verdict verdict) {
        return verdict.outside() == null
                ? ""
                : " " + words.text("proof.outside", verdict.outside());
    }

    private String fails(Misfit misfit) {
        var what = words.text("proof.fault." + Kebab.of(misfit.fault()));
        var record = misfit.record();
        return record == null
                ? words.text("proof.fails-at-checkpoint", what, String.valueOf(misfit.checkpoint()))
                : words.text(
                        "proof.fails-at-event", what, record, String.valueOf(misfit.sequence()));
    }

    private static Div notice(Glyph glyph, String text) {
        return Build.box("notice", glyph.sign(), new Span(text));
    }
}
