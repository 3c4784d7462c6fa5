package org.labgoals.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A decision with a few fields. A refusal is shown in place and loses no word; what is typed is
 * kept by the browser until it was sent.
 */
public final class DecisionDialog extends Dialog implements ShowsRefusal {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionDialog.class);

    private final Words words;
    private final Div fields = Build.box("decision-fields");
    private final Div refusal = Build.box("refusal");
    private final Button confirm;
    private Supplier<@Nullable String> hint;
    private boolean hinted;
    private final Needed needed;
    private @Nullable Kept kept;

    /**
     * @param action what the button does, for example <em>Activate goal</em>
     * @param explanation what follows from it, in a sentence
     */
    public DecisionDialog(
            Words words,
            String title,
            @Nullable String explanation,
            String action,
            Component... inputs) {
        this.words = words;
        this.needed = new Needed(words);
        this.hint = () -> Fields.patientDataIn(words, fields);
        setHeaderTitle(title);
        addClassName("decision");
        setModality(com.vaadin.flow.component.ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        refusal.getElement().setAttribute("role", "alert");
        if (explanation != null) {
            fields.add(new Paragraph(explanation));
        }
        fields.add(inputs);
        add(fields, refusal);
        Button cancel = new Button(words.text("dialog.cancel"), click -> close());
        cancel.addThemeName("tertiary");
        confirm = new Button(action);
        confirm.addThemeName("primary");
        confirm.setDisableOnClick(true);
        getFooter().add(cancel, confirm);
    }

    /** Keeps what is typed under the key, and brings back what was kept there. */
    public DecisionDialog keptAs(Kept keeping) {
        kept = keeping;
        return this;
    }

    /** These have to be filled in before anything is sent. */
    public DecisionDialog needing(HasValueAndElement<?, ?>... inputs) {
        needed.add(inputs);
        return this;
    }

    /**
     * Asked before sending, in place of whether any free text looks like patient data: a sentence
     * to think about first, or nothing. It is said once.
     */
    public DecisionDialog hinting(Supplier<@Nullable String> asked) {
        hint = asked;
        return this;
    }

    /** What the button sends. */
    public void open(Supplier<Outcome> send) {
        confirm.addClickListener(click -> confirm(send));
        open();
        if (kept != null) {
            kept.keep(fields);
        }
    }

    @Override
    public void forgetRefusal() {
        refusal.removeAll();
    }

    private void confirm(Supplier<Outcome> send) {
        try {
            String missing = needed.missing();
            if (missing != null) {
                say(missing);
                return;
            }
            String first = hinted ? null : hint.get();
            if (first != null) {
                hinted = true;
                say(first);
                confirm.setText(words.text("dialog.save-anyway"));
                return;
            }
            Outcome outcome = send.get();
            if (kept != null) {
                kept.forget(fields);
            }
            close();
            Toast.done(words.text(outcome.pending() ? "dialog.saved-pending" : "dialog.saved"));
        } catch (RuntimeException problem) {
            if (!Sentences.isExpected(problem) && !(problem instanceof Incomplete)) {
                LOG.error("A decision could not be sent", problem);
            }
            say(
                    problem instanceof Incomplete
                            ? problem.getMessage()
                            : Sentences.of(problem, words));
        } finally {
            confirm.setEnabled(true);
        }
    }

    private void say(@Nullable String sentence) {
        refusal.removeAll();
        refusal.add(
                Glyph.AT_RISK.sign(),
                new com.vaadin.flow.component.html.Span(sentence == null ? "" : sentence));
    }

    /** A field has to be filled before there is anything to send. */
    public static final class Incomplete extends RuntimeException {
        public Incomplete(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
