package org.labgoals.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.people.domain.SomePeople.TODAY;
import static org.labgoals.people.domain.SomePeople.id;

import org.junit.jupiter.api.Test;

class HierarchyTest {

    private final SomePeople people = new SomePeople().enrolled("ann", "bob", "cid");

    @Test
    void whoAnswersToThePersonCannotBecomeTheirManager() {
        people.managed("ann", "bob").managed("bob", "cid");

        assertThat(circles("cid", "ann")).isTrue();
        assertThat(circles("bob", "ann")).isTrue();
    }

    @Test
    void somebodyElseCan() {
        people.managed("ann", "bob");

        assertThat(circles("ann", "cid")).isFalse();
        assertThat(circles("bob", "cid")).isFalse();
    }

    @Test
    void aCircleThatWouldBeginLaterCountsToo() {
        people.managed("ann", "bob", TODAY.plusDays(30));

        assertThat(circles("bob", "ann")).isTrue();
    }

    @Test
    void whoOnceAnsweredToThemCan() {
        people.managed("ann", "bob").managed("ann", "cid", TODAY);

        assertThat(circles("bob", "ann")).isFalse();
    }

    private boolean circles(String person, String manager) {
        return new Hierarchy(people.facts()).wouldCircle(id(person), id(manager), TODAY);
    }
}
