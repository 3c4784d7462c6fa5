package org.labgoals.alignment.ui;

/** The three ways to look at the same picture. */
enum Look {
    MAP,
    MATRIX,
    GAPS
}
