package org.labgoals.career.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labgoals.career.domain.CareerFrameworkId;
import org.labgoals.career.domain.CompetencyGroup;
import org.labgoals.career.domain.Framework;
import org.labgoals.career.domain.FrameworkCommand.AdoptFramework;
import org.labgoals.career.domain.FrameworkDecisions;
import org.labgoals.career.domain.FrameworkVersion;
import org.labgoals.career.domain.LadderPosition;
import org.labgoals.goal.application.CatalogueFromFiles;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.people.domain.HeldPosition;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

class ShippedFrameworkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Framework framework = new ShippedFramework().version().content();
    private final CatalogueFromFiles catalogue = new CatalogueFromFiles();

    @Test
    void itKeepsTheRulesThatEveryFrameworkHasToKeep() {
        var nothing =
                new FrameworkVersion(
                        new Framework(0, List.of(), List.of(), List.of(), List.of()), TODAY, "");
        var admin = new Occasion(new PersonId("admin"), Standing.ADMINISTRATOR, TODAY);
        assertThat(
                        FrameworkDecisions.decide(
                                null,
                                new AdoptFramework(
                                        CareerFrameworkId.THE_ONE,
                                        admin,
                                        nothing,
                                        framework,
                                        TODAY,
                                        "As shipped")))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lab assistant",
                "Phlebotomist",
                "MLT I",
                "MLT II",
                "MLT III",
                "MLS I",
                "MLS II",
                "MLS III",
                "Specialist",
                "Lead",
                "Supervisor",
                "Manager",
                "Quality coordinator",
                "LIS analyst",
                "Associate director",
                "Laboratory director"
            })
    void thePositionIsOnTheLadder(String name) {
        assertThat(framework.positionCalled(name)).isPresent();
    }

    @Test
    void everybodyButTheDirectorHasANextStep() {
        assertThat(framework.positions())
                .filteredOn(
                        position ->
                                framework
                                        .nextFor(
                                                new HeldPosition(position.name(), position.level()))
                                        .isEmpty())
                .extracting(LadderPosition::key)
                .containsExactly("director");
    }

    @Test
    void anEntryScientistsNextStepIsMidLevel() {
        assertThat(framework.nextFor(new HeldPosition("MLS I", CareerLevel.ENTRY)))
                .map(LadderPosition::name)
                .contains("MLS II");
    }

    @Test
    void everyStepAsksForSomething() {
        assertThat(framework.positions())
                .allSatisfy(position -> assertThat(framework.askedFor(position)).isNotEmpty());
    }

    @Test
    void competenciesCoverTheFiveKindsAndTheSoftSkills() {
        assertThat(framework.competencies())
                .extracting(competency -> competency.group())
                .contains(CompetencyGroup.values());
    }

    @Test
    void eachTemplateOfTheCatalogueSpeaksForCompetenciesAndNamesTheActivityThatProvesIt() {
        assertThat(catalogue.templates())
                .hasSize(12)
                .allSatisfy(
                        template ->
                                assertThat(framework.template(template.key()))
                                        .hasValueSatisfying(
                                                use -> {
                                                    assertThat(use.kind())
                                                            .isEqualTo(template.kind());
                                                    assertThat(use.competencies()).isNotEmpty();
                                                    assertThat(use.activity()).isNotNull();
                                                }));
    }

    @Test
    void theLevelsSayWhatTheCatalogueSays() {
        assertThat(CareerLevel.values())
                .allSatisfy(
                        level -> {
                            var guide = framework.guide(level).orElseThrow();
                            var guidance = catalogue.guidance(level);
                            assertThat(guide.focus()).isEqualTo(guidance.focus());
                            assertThat(guide.aims()).isEqualTo(guidance.aims());
                        });
    }

    @Test
    void everyCredentialItNamesIsInTheCatalogue() {
        var rules = new CredentialCatalogueFromFile().rules();
        assertThat(framework.positions())
                .flatExtracting(framework::askedFor)
                .flatExtracting(asked -> asked.expectation().credentials())
                .allSatisfy(key -> assertThat(rules.category(key)).isPresent());
    }

    @Test
    void noCompetencyGoesUnused() {
        var used =
                Stream.concat(
                                framework.positions().stream()
                                        .flatMap(each -> framework.askedFor(each).stream())
                                        .map(asked -> asked.expectation().competency()),
                                framework.templates().stream()
                                        .flatMap(use -> use.competencies().stream()))
                        .toList();
        assertThat(framework.competencies())
                .allSatisfy(competency -> assertThat(used).contains(competency.key()));
    }

    @Test
    void itsTextReadsBackAsItIs() {
        assertThat(FrameworkText.read(FrameworkText.write(framework))).isEqualTo(framework);
    }

    @Test
    void aTextThatCannotBeReadSaysWhere() {
        var text = FrameworkText.write(framework);
        says(text.replace("\"mid\"", "\"middle\""), "levels[1].level: this must be one of entry,");
        says(text.replaceFirst("\"aims\"", "\"ends\""), "levels[0].ends: there is no such field");
        says(text.replaceFirst("\"focus\"", "\"aim\""), "levels[0].focus: this is missing.");
        says(text.replaceFirst("\"name\" : \"MLT I\",", ""), "this is missing.");
        says(text.substring(0, 200), "This is not JSON that can be read; look at line");
        says("null", "There is nothing in it.");
        says("[]", "The framework: this is of another form than expected.");
    }

    private static void says(String text, String sentence) {
        assertThatThrownBy(() -> FrameworkText.read(text))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(sentence);
    }
}
