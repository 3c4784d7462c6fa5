package org.labgoals.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labgoals.people.domain.LaboratoryCommand;
import org.labgoals.people.domain.PersonCommand;
import org.labgoals.people.domain.TeamCommand;

class PeoplePolicyTest {

    @ParameterizedTest
    @ValueSource(classes = {PersonCommand.class, TeamCommand.class, LaboratoryCommand.class})
    void everyCommandHasALineInTheTable(Class<?> vocabulary) {
        assertThat(PeoplePolicy.POLICY.missing(vocabulary)).isEmpty();
    }
}
