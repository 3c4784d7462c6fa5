package org.labgoals.career.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.career.ui.SampleCareer.ladder;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.career.ui.LadderPath.State;
import org.labgoals.career.ui.LadderPath.Stop;

class LadderPathTest {

    private static final List<String> BEEN = List.of("MLS I", "Lab assistant");

    @Test
    void nobodyIsSaidToHaveStoodWhereTheyNeverDid() {
        assertThat(LadderPath.of(ladder(), List.of("MLS I"), "MLS I", "mls-2").stops())
                .extracting(Stop::name)
                .startsWith("MLS I");
    }

    @Test
    void theWayLeadsThroughWhereThePersonStands() {
        assertThat(LadderPath.of(ladder(), BEEN, "MLS I", "mls-2").stops())
                .extracting(Stop::name)
                .containsExactly("Lab assistant", "MLS I", "MLS II", "Lead");
    }

    @Test
    void whatLiesBelowIsDoneAndTheAimStandsOut() {
        assertThat(LadderPath.of(ladder(), BEEN, "MLS I", "mls-2").stops())
                .extracting(Stop::state)
                .containsExactly(State.DONE, State.HERE, State.AIM, State.AHEAD);
    }

    @Test
    void theWayBranchesOffTowardsTheAim() {
        assertThat(LadderPath.of(ladder(), BEEN, "MLS II", "specialist").stops())
                .extracting(Stop::name)
                .containsExactly("Lab assistant", "MLS I", "MLS II", "Specialist");
    }

    @Test
    void somebodyWithoutAPositionStandsNowhereOnIt() {
        assertThat(LadderPath.of(ladder(), List.of(), null, null).stops())
                .extracting(Stop::state)
                .doesNotContain(State.HERE, State.DONE);
    }
}
