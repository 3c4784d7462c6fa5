package org.labgoals.shared.ui;

/** A form that shows in place why it was refused. */
public interface ShowsRefusal {

    /** Takes the sentence away, since something has changed that it may have been about. */
    void forgetRefusal();
}
