package org.labgoals.shared.ui;

import com.vaadin.flow.router.HasDynamicTitle;

/** A screen that knows its place for the breadcrumb, beyond its own heading. */
public interface Titled extends HasDynamicTitle {

    /** What the breadcrumb and the window say for this screen. */
    String title();

    @Override
    default String getPageTitle() {
        Words words = Words.current();
        return words.text("shell.window", title());
    }
}
