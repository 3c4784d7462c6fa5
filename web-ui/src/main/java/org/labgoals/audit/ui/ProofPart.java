package org.labgoals.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.labgoals.audit.application.Proofs;
import org.labgoals.shared.application.EventProof.Misfit;
import org.labgoals.shared.application.EventProof.Verdict;
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
    private final Div found = new Div();

    ProofPart(Proofs proofs, Words words) {
        this.proofs = proofs;
        this.words = words;
        this.verify = new Button(words.text("proof.verify"), click -> verify());
        verify.setDisableOnClick(true);
        found.getElement().setAttribute("role", "status");
        addClassName("proof");
        add(verify, found);
    }

    private void verify() {
        var ui = UI.getCurrent();
        var verification = proofs.verification();
        Build.fill(found, Build.quiet(words.text("proof.reading")));
        Thread.ofVirtual()
                .name("verification")
                .start(
                        () -> {
                            try {
                                var verdict = verification.get();
                                shows(ui, said(verdict));
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
                    });
        } catch (UIDetachedException gone) {
            // The window was closed meanwhile; whoever comes back asks again.
        }
    }

    private Div said(Verdict verdict) {
        var misfit = verdict.misfit();
        return misfit == null
                ? notice(Glyph.CHECK, holds(verdict))
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
