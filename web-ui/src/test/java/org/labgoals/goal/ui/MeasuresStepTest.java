package org.labgoals.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.goal.ui.SampleGoals.TODAY;
import static org.labgoals.goal.ui.SampleGoals.WORDS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.TeamLine;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;

/** What stands in a form stays there while something beside it changes. */
class MeasuresStepTest {

    private static final TeamLine TEAM =
            new TeamLine(new TeamId("chemistry"), "Chemistry", "Chemistry", "Laboratory", null);
    private static final PersonLine COLLEAGUE =
            new PersonLine(
                    new PersonId("cleo"), "Cleo", Set.of(), null, null, List.of(TEAM), null, true);

    private final DraftModel model = DraftModel.blank(TODAY);
    private MeasuresStep step;

    @BeforeEach
    void aStepWithAColleague() {
        model.colleagues.chooseTeam(TEAM.id());
        model.colleagues.choosePeople(List.of(COLLEAGUE.id()));
        step =
                new MeasuresStep(
                        model,
                        new ColleaguesPart(
                                model, List.of(TEAM), team -> List.of(COLLEAGUE), WORDS, () -> {}),
                        WORDS,
                        () -> {});
    }

    @Test
    void aTickGivenBeforeItsMeasureWasNamedCounts() {
        Checkbox tick = ticks().getFirst();
        name(0).setValue("Errors a month");
        assertThat(ticks()).containsExactly(tick);
        assertThat(tick.getLabel()).isEqualTo("Errors a month");
        tick.setValue(true);
        assertThat(given()).containsExactly(new MeasureId("m1"));
    }

    @Test
    void aTickStaysWhereOtherMeasuresComeAndGo() {
        addMeasure();
        ticks().getLast().setValue(true);
        name(1).setValue("Trained people");
        addMeasure();
        remove(0);
        assertThat(ticks())
                .extracting(Checkbox::getLabel)
                .containsExactly("Trained people", "Measure 2");
        assertThat(ticks()).extracting(Checkbox::getValue).containsExactly(true, false);
        assertThat(given()).containsExactly(new MeasureId("m1"));
    }

    @Test
    void aMeasureThatIsTakenAwayIsGivenToNobody() {
        ticks().getFirst().setValue(true);
        remove(0);
        assertThat(ticks()).isEmpty();
        assertThat(given()).isEmpty();
    }

    private Set<MeasureId> given() {
        return model.toPlan().contributors().getFirst().measures();
    }

    private void addMeasure() {
        all(Button.class)
                .filter(each -> each.getText().contains("measure"))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private void remove(int measure) {
        below(cards().get(measure))
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .click();
    }

    private TextField name(int measure) {
        return below(cards().get(measure))
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private List<MeasureFields> cards() {
        return all(MeasureFields.class).toList();
    }

    private List<Checkbox> ticks() {
        return all(Checkbox.class).toList();
    }

    private <C extends Component> Stream<C> all(Class<C> type) {
        return below(step).filter(type::isInstance).map(type::cast);
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(
                Stream.of(component), component.getChildren().flatMap(MeasuresStepTest::below));
    }
}
