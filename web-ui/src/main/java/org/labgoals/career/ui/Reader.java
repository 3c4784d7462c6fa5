package org.labgoals.career.ui;

/** How whoever looks stands to the record. */
enum Reader {
    OWNER,
    DECIDER,
    ONLOOKER;

    boolean isOwner() {
        return this == OWNER;
    }

    boolean decides() {
        return this == DECIDER;
    }
}
