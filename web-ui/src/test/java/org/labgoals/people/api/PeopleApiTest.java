package org.labgoals.people.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.TeamLine;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.api.ApiUnderTest;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.PageOf;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.TeamId;

/** People and teams over HTTP. */
class PeopleApiTest {

    private static final TeamLine TEAM =
            new TeamLine(new TeamId("t1"), "Bench A", "Hematology", "Main", new PersonId("p2"));
    private static final PersonLine MIRA =
            new PersonLine(
                    new PersonId("p1"),
                    "Mira Okafor",
                    Set.of(Role.TECHNOLOGIST),
                    CareerLevel.MID,
                    "MLS II",
                    List.of(TEAM),
                    new PersonId("p2"),
                    true);

    private final PeopleQueries queries = mock();
    private final ApiUnderTest api = new ApiUnderTest(new PeopleController(queries));

    @Test
    void meIsWhoAsks() {
        when(queries.me()).thenReturn(MIRA);

        var me = api.get("/api/v1/me").json();

        assertThat(me.path("id").asString()).isEqualTo("p1");
        assertThat(me.path("name").asString()).isEqualTo("Mira Okafor");
        assertThat(me.path("roles").get(0).asString()).isEqualTo("technologist");
        assertThat(me.path("level").asString()).isEqualTo("mid");
        assertThat(me.path("position").asString()).isEqualTo("MLS II");
        assertThat(me.path("teams").get(0).path("name").asString()).isEqualTo("Bench A");
    }

    @Test
    void peopleAreListedByPages() {
        when(queries.find("mira", new TeamId("t1"), 1, 20))
                .thenReturn(new PageOf<>(List.of(MIRA), 1, 20, 21));

        var people = api.get("/api/v1/people?text=mira&team=t1&page=1&size=20").json();

        assertThat(people.path("total").asInt()).isEqualTo(21);
        assertThat(people.path("items").get(0).path("manager").asString()).isEqualTo("p2");
    }

    @Test
    void aPersonOneMayNotKnowOfIsNotFound() {
        when(queries.person(any())).thenThrow(new NotFound("There is no such person."));

        assertThat(api.get("/api/v1/people/p9").status()).isEqualTo(404);
        assertThat(api.get("/api/v1/people/p%009").status()).isEqualTo(404);
    }

    @Test
    void teamsSayWhereTheyBelong() {
        when(queries.teams()).thenReturn(List.of(TEAM));

        var team = api.get("/api/v1/teams").json().path("items").get(0);

        assertThat(team.path("section").asString()).isEqualTo("Hematology");
        assertThat(team.path("lead").asString()).isEqualTo("p2");
    }
}
