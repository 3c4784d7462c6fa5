package org.labgoals.objective.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.objective.ui.SampleObjectives.MIA;
import static org.labgoals.objective.ui.SampleObjectives.TODAY;
import static org.labgoals.objective.ui.SampleObjectives.id;
import static org.labgoals.objective.ui.SampleObjectives.line;
import static org.labgoals.objective.ui.SampleObjectives.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.objective.domain.ObjectiveStatus;
import org.labgoals.shared.ui.Words;

/** What the form of an objective offers, asks for and says. */
class ObjectiveDraftTest {

    private static final Proposable DIRECTOR =
            new Proposable(List.of(ObjectiveLevel.values()), List.of("Chemistry", "Hematology"));
    private static final Proposable MANAGER =
            new Proposable(List.of(ObjectiveLevel.SECTION), List.of("Hematology"));
    private static final List<ObjectiveLine> OTHERS =
            List.of(
                    line("vision", ObjectiveLevel.VISION, ObjectiveStatus.SET),
                    line("lab", ObjectiveLevel.LABORATORY, ObjectiveStatus.PROPOSED),
                    line("retired", ObjectiveLevel.LABORATORY, ObjectiveStatus.RETIRED),
                    line("section", ObjectiveLevel.SECTION, ObjectiveStatus.SET));

    @Test
    void anUntouchedFormSaysWhatTheObjectiveSaid() {
        var said = plan("one", ObjectiveLevel.SECTION, TODAY, "lab", "retired", "gone");
        assertThat(ObjectiveDraft.of(DIRECTOR, OTHERS, said).plan()).isEqualTo(said);
    }

    @Test
    void aNeedlessZeroChangesNoWeight() {
        var said = plan("one", ObjectiveLevel.VISION, null);
        var draft = ObjectiveDraft.of(DIRECTOR, OTHERS, said);
        draft.weight = new BigDecimal("10.00");
        assertThat(draft.plan()).isEqualTo(said);
    }

    @Test
    void itCanServeWhatIsHigherAndStillStands() {
        var draft = ObjectiveDraft.fresh(DIRECTOR, OTHERS, MIA, TODAY);
        assertThat(draft.parentsToChoose())
                .extracting(ObjectiveLine::id)
                .containsExactly(id("vision"), id("lab"));
        draft.level = ObjectiveLevel.VISION;
        assertThat(draft.parentsToChoose()).isEmpty();
    }

    @Test
    void anotherLevelForgetsWhatItDoesNotAskFor() {
        var draft = ObjectiveDraft.fresh(DIRECTOR, OTHERS, MIA, TODAY);
        draft.title = "Answer sooner";
        draft.section = "Chemistry";
        draft.parents.addAll(List.of(id("vision"), id("lab")));
        draft.level = ObjectiveLevel.LABORATORY;
        assertThat(draft.plan().section()).isNull();
        assertThat(draft.plan().parents()).containsExactly(id("vision"));
    }

    @Test
    void whatIsServedAlreadyCanBeKeptThoughItHasEnded() {
        var said = plan("one", ObjectiveLevel.SECTION, null, "retired");
        assertThat(ObjectiveDraft.of(DIRECTOR, OTHERS, said).parentsToChoose())
                .extracting(ObjectiveLine::id)
                .contains(id("retired"));
    }

    @Test
    void theLevelOfOneThatExistsStays() {
        var said = plan("one", ObjectiveLevel.LABORATORY, null);
        assertThat(ObjectiveDraft.of(DIRECTOR, OTHERS, said).levels())
                .containsExactly(ObjectiveLevel.LABORATORY);
    }

    @Test
    void theOnlySectionIsChosenAlready() {
        var draft = ObjectiveDraft.fresh(MANAGER, OTHERS, MIA, TODAY);
        assertThat(draft.section).isEqualTo("Hematology");
        assertThat(ObjectiveDraft.fresh(DIRECTOR, OTHERS, MIA, TODAY).section).isNull();
    }

    @Test
    void theFormAsksForWhatIsMissingInASentence() {
        var draft = ObjectiveDraft.fresh(DIRECTOR, OTHERS, MIA, TODAY);
        asksFor(draft, "objective.missing.title");
        draft.title = "Answer sooner";
        asksFor(draft, "objective.missing.section");
        draft.section = "Chemistry";
        draft.from = null;
        asksFor(draft, "objective.missing.from");
        draft.from = TODAY;
        draft.weight = null;
        asksFor(draft, "objective.missing.weight");
        draft.weight = BigDecimal.ZERO;
        assertThat(draft.missing()).isNull();
    }

    private static void asksFor(ObjectiveDraft draft, String sentence) {
        assertThat(draft.missing()).isEqualTo(sentence);
        assertThat(Words.in(Locale.ENGLISH).has(sentence)).isTrue();
    }
}
