package org.labgoals.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.labgoals.shared.application.ReadOnlyRule;

/** Says on top of a screen that the product takes nothing in, and what to do about it. */
public final class ReadOnlyBanner {

    private ReadOnlyBanner() {}

    /** The banner with the rule's sentence. */
    public static Component of(ReadOnlyRule why) {
        var banner = Build.box("read-only-banner", Glyph.KEY.sign(), new Span(why.sentence()));
        banner.getElement().setAttribute("role", "note");
        return banner;
    }
}
