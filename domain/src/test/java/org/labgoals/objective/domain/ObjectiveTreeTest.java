package org.labgoals.objective.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.objective.domain.Wishes.ALONE;
import static org.labgoals.objective.domain.Wishes.DORA;
import static org.labgoals.objective.domain.Wishes.TODAY;
import static org.labgoals.objective.domain.Wishes.WISH;
import static org.labgoals.objective.domain.Wishes.after;
import static org.labgoals.objective.domain.Wishes.parent;
import static org.labgoals.objective.domain.Wishes.parents;
import static org.labgoals.objective.domain.Wishes.propose;
import static org.labgoals.objective.domain.Wishes.refuses;
import static org.labgoals.objective.domain.Wishes.set;
import static org.labgoals.objective.domain.Wishes.text;
import static org.labgoals.objective.domain.Wishes.under;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.labgoals.objective.domain.ObjectiveCommand.ChangeObjective;
import org.labgoals.shared.domain.ObjectiveId;

class ObjectiveTreeTest {

    private static final Kin.Parent VISION =
            parent("vision", ObjectiveLevel.VISION, ObjectiveStatus.SET);
    private static final Kin.Parent LAB =
            parent("lab", ObjectiveLevel.LABORATORY, ObjectiveStatus.SET);

    @Test
    void anObjectiveMayServeSeveralOfHigherLevels() {
        var objective = after(null, propose(DORA, under("lab", "vision"), parents(LAB, VISION)));

        assertThat(objective.plan().parents()).hasSize(2);
    }

    @Test
    void aParentIsAlwaysOfAHigherLevel() {
        var sibling = parent("sibling", ObjectiveLevel.SECTION, ObjectiveStatus.SET);
        refuses(
                ObjectiveRule.PARENT_NOT_HIGHER,
                null,
                propose(DORA, under("sibling"), parents(sibling)));
        refuses(
                ObjectiveRule.PARENT_NOT_HIGHER,
                null,
                propose(DORA, under(ObjectiveLevel.LABORATORY, "lab"), parents(LAB)));
        refuses(
                ObjectiveRule.PARENT_NOT_HIGHER,
                null,
                propose(DORA, under(ObjectiveLevel.VISION, "vision"), parents(VISION)));
    }

    @Test
    void noObjectiveServesItselfThroughAnyChain() {
        refuses(ObjectiveRule.UNDER_ITSELF, null, propose(DORA, under(WISH.value()), ALONE));
        var below = new Kin(List.of(LAB), Set.of(new ObjectiveId("lab")), true);
        refuses(
                ObjectiveRule.UNDER_ITSELF,
                set(),
                new ChangeObjective(WISH, DORA, under("lab"), text("Moved"), TODAY, below));
    }

    @Test
    void anObjectiveStaysOnItsLevelSoThatNoTwoMovesCanCloseAChain() {
        refuses(
                ObjectiveRule.LEVEL_STAYS,
                set(),
                new ChangeObjective(
                        WISH,
                        DORA,
                        Wishes.on(ObjectiveLevel.VISION, null),
                        text("Promoted"),
                        TODAY,
                        ALONE));
    }

    @Test
    void aParentIsThereOnceAndStillStands() {
        refuses(ObjectiveRule.NO_SUCH_PARENT, null, propose(DORA, under("lab"), ALONE));
        refuses(ObjectiveRule.PARENT_TWICE, null, propose(DORA, under("lab", "lab"), parents(LAB)));
        var retired = parent("lab", ObjectiveLevel.LABORATORY, ObjectiveStatus.RETIRED);
        refuses(
                ObjectiveRule.PARENT_HAS_ENDED,
                null,
                propose(DORA, under("lab"), parents(retired)));
        var many = IntStream.range(0, 11).mapToObj(at -> "lab" + at).toArray(String[]::new);
        refuses(ObjectiveRule.TOO_MANY_PARENTS, null, propose(DORA, under(many), ALONE));
    }

    @Test
    void aParentThatEndedSinceStaysWhereItWas() {
        var child = after(null, propose(DORA, under("lab"), parents(LAB)));
        var ended = parents(parent("lab", ObjectiveLevel.LABORATORY, ObjectiveStatus.MET));
        var renamed =
                new ObjectiveCommand.ReviseObjective(
                        WISH, DORA, reworded(child.plan()), Wishes.HEMATOLOGY, ended);

        assertThat(after(child, renamed).plan().title().text()).isEqualTo("Reworded");
    }

    private static ObjectivePlan reworded(ObjectivePlan like) {
        return new ObjectivePlan(
                text("Reworded"),
                like.why(),
                like.level(),
                like.section(),
                like.parents(),
                like.owner(),
                like.from(),
                like.until(),
                like.weight(),
                like.kinds(),
                like.indicators());
    }
}
