package org.labgoals.shared.ui;

/** A screen that knows its place for the breadcrumb, beyond its own heading. */
public interface Titled {

    /** What the breadcrumb and the window say for this screen. */
    String title();
}
