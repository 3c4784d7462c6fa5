package org.labgoals.alignment.domain;

import java.util.stream.IntStream;
import org.labgoals.goal.domain.Health.Grade;

/** Counts goals by how they go, until it is asked for the {@link Mix}. */
final class Tally {

    private int onTrack;
    private int atRisk;
    private int offTrack;
    private int silent;
    private int none;

    static Tally[] many(int size) {
        return IntStream.range(0, size).mapToObj(each -> new Tally()).toArray(Tally[]::new);
    }

    void add(Grade grade) {
        switch (grade) {
            case ON_TRACK -> onTrack++;
            case AT_RISK -> atRisk++;
            case OFF_TRACK -> offTrack++;
            case SILENT -> silent++;
            case NONE -> none++;
        }
    }

    Mix mix() {
        return new Mix(onTrack, atRisk, offTrack, silent, none);
    }
}
