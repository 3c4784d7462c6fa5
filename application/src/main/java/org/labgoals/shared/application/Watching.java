package org.labgoals.shared.application;

/** A live answer that goes on until closed. */
public interface Watching extends AutoCloseable {
    @Override
    void close();
}
