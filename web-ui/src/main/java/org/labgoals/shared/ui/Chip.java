package org.labgoals.shared.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;
import java.util.List;

/** A sign with its word; what it means in more words shows on hover and on focus. */
public final class Chip extends Span {

    public Chip(Glyph glyph, String word, String tone) {
        super(glyph.sign(), new Span(word));
        addClassNames("chip", "tone-" + tone);
    }

    /** Adds reasons: a tooltip for the eye, and the same words for who listens. */
    public Chip because(List<String> reasons) {
        if (!reasons.isEmpty()) {
            String all = String.join(" ", reasons);
            Tooltip.forComponent(this).withText(all);
            Span heard = new Span(": " + all);
            heard.addClassName("only-heard");
            add(heard);
            getElement().setAttribute("tabindex", "0");
            getElement().setAttribute("role", "note");
        }
        return this;
    }
}
