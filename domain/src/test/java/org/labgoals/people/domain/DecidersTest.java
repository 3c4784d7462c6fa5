package org.labgoals.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.people.domain.SomePeople.TODAY;
import static org.labgoals.people.domain.SomePeople.id;
import static org.labgoals.people.domain.SomePeople.ids;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecidersTest {

    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    static Stream<Arguments> whoDecidesOnAnnsGoals() {
        return Stream.of(
                row("her responsible manager", ids("bob"), lab().managed("ann", "bob")),
                row("nobody without one", ids(), lab()),
                row(
                        "the manager of the day, not an earlier one",
                        ids("cid"),
                        lab().managed("ann", "bob").managed("ann", "cid", YESTERDAY)),
                row(
                        "not yet tomorrow's manager",
                        ids("bob"),
                        lab().managed("ann", "bob").managed("ann", "cid", TOMORROW)),
                row(
                        "the manager's deputy on the days they were named for",
                        ids("bob", "cid"),
                        lab().managed("ann", "bob").deputised("bob", "cid", YESTERDAY, TODAY)),
                row(
                        "no deputy before their first day",
                        ids("bob"),
                        lab().managed("ann", "bob").deputised("bob", "cid", TOMORROW, TOMORROW)),
                row(
                        "no deputy after their last day",
                        ids("bob"),
                        lab().managed("ann", "bob").deputised("bob", "cid", YESTERDAY, YESTERDAY)),
                row(
                        "never Ann herself, not even as deputy",
                        ids("bob"),
                        lab().managed("ann", "bob").deputised("bob", "ann", TODAY, TODAY)),
                row(
                        "the deputy alone once the manager left",
                        ids("cid"),
                        lab().managed("ann", "bob")
                                .deputised("bob", "cid", TODAY, TODAY)
                                .left("bob", YESTERDAY)),
                row(
                        "the manager's own manager where nobody else is there",
                        ids("dora"),
                        lab().managed("ann", "bob").managed("bob", "dora").left("bob", YESTERDAY)),
                row(
                        "the manager's own manager where the only deputy is Ann",
                        ids("dora"),
                        lab().managed("ann", "bob")
                                .managed("bob", "dora")
                                .deputised("bob", "ann", TODAY, TODAY)
                                .left("bob", YESTERDAY)),
                row(
                        "no deputy who left",
                        ids("dora"),
                        lab().managed("ann", "bob")
                                .managed("bob", "dora")
                                .deputised("bob", "cid", TODAY, TODAY)
                                .left("cid", YESTERDAY)
                                .left("bob", YESTERDAY)),
                row(
                        "nobody where all above left",
                        ids(),
                        lab().managed("ann", "bob").left("bob", YESTERDAY)),
                row(
                        "the manager up to and including their last day",
                        ids("bob"),
                        lab().managed("ann", "bob").left("bob", TODAY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whoDecidesOnAnnsGoals(String rule, List<?> expected, SomePeople people) {
        assertThat(new Deciders(people.facts()).of(id("ann"), TODAY)).isEqualTo(expected);
    }

    static Stream<Arguments> whoDecidesOnADirectorsGoals() {
        return Stream.of(
                row("another director", ids("eve"), lab().director("eve")),
                row("nobody where there is no other", ids(), lab()),
                row(
                        "whom the administrator named, before other directors",
                        ids("bob", "eve"),
                        lab().director("eve").managed("dora", "bob")),
                row("no director who left", ids(), lab().director("eve").left("eve", YESTERDAY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whoDecidesOnADirectorsGoals(String rule, List<?> expected, SomePeople people) {
        assertThat(new Deciders(people.facts()).of(id("dora"), TODAY)).isEqualTo(expected);
    }

    @Test
    void nobodyDecidesForSomebodyUnknown() {
        assertThat(new Deciders(lab().facts()).of(id("nobody"), TODAY)).isEmpty();
    }

    @Test
    void aCircleOfManagersWhoLeftEndsWithNobody() {
        var people =
                lab().managed("ann", "bob")
                        .managed("bob", "cid")
                        .managed("cid", "bob")
                        .left("bob", YESTERDAY)
                        .left("cid", YESTERDAY);

        assertThat(new Deciders(people.facts()).of(id("ann"), TODAY)).isEmpty();
    }

    private static SomePeople lab() {
        return new SomePeople().enrolled("ann", "bob", "cid").director("dora");
    }

    private static Arguments row(String rule, List<?> expected, SomePeople people) {
        return Arguments.of(rule, expected, people);
    }
}
