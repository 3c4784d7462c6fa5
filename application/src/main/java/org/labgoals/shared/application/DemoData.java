package org.labgoals.shared.application;

/** Whether what one sees is the made-up demo laboratory. */
@FunctionalInterface
public interface DemoData {

    /** True once the demo laboratory was loaded into the store, also on a later start. */
    boolean isShown();
}
