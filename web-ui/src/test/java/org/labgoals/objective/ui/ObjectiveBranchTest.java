package org.labgoals.objective.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.objective.ui.SampleObjectives.TODAY;
import static org.labgoals.objective.ui.SampleObjectives.line;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.objective.application.ObjectiveTree;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.objective.domain.ObjectiveStatus;

/** What of the tree is shown, and where. */
class ObjectiveBranchTest {

    private static final ObjectiveLine VISION =
            line("vision", ObjectiveLevel.VISION, ObjectiveStatus.SET);

    @Test
    void eachStandsUnderThoseItServesAndUnderEveryOneOfThem() {
        var lab = line("lab", ObjectiveLevel.LABORATORY, ObjectiveStatus.SET, "vision");
        var both = line("both", ObjectiveLevel.SECTION, ObjectiveStatus.PROPOSED, "lab", "vision");
        var alone = line("alone", ObjectiveLevel.SECTION, ObjectiveStatus.SET);
        assertThat(shown(false, VISION, lab, both, alone))
                .isEqualTo("vision(lab(both()) both()) alone()");
    }

    @Test
    void whatHasEndedIsShownOnRequestOnly() {
        var met = line("met", ObjectiveLevel.LABORATORY, ObjectiveStatus.MET, "vision");
        assertThat(shown(false, VISION, met)).isEqualTo("vision()");
        assertThat(shown(true, VISION, met)).isEqualTo("vision(met())");
        assertThat(ObjectiveBranch.ended(tree(VISION, met))).isEqualTo(1);
    }

    @Test
    void whatHasEndedStaysWhereSomethingUnderItStillStands() {
        var missed = line("missed", ObjectiveLevel.LABORATORY, ObjectiveStatus.MISSED, "vision");
        var under = line("under", ObjectiveLevel.SECTION, ObjectiveStatus.SET, "missed");
        assertThat(shown(false, VISION, missed, under)).isEqualTo("vision(missed(under()))");
    }

    private static ObjectiveTree tree(ObjectiveLine... lines) {
        return new ObjectiveTree(TODAY, List.of(lines));
    }

    private static String shown(boolean ended, ObjectiveLine... lines) {
        return written(ObjectiveBranch.of(tree(lines), ended));
    }

    private static String written(List<ObjectiveBranch> branches) {
        return branches.stream()
                .map(one -> one.line().id() + "(" + written(one.below()) + ")")
                .collect(Collectors.joining(" "));
    }
}
