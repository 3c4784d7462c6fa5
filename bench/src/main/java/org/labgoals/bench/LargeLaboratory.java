package org.labgoals.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Kind;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.objective.domain.ObjectivePlan;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.objective.domain.ObjectiveStatus;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.people.domain.HeldPosition;
import org.labgoals.people.domain.LaboratoryId;
import org.labgoals.people.domain.LaboratoryState;
import org.labgoals.people.domain.PersonState;
import org.labgoals.people.domain.TeamState;
import org.labgoals.platform.projection.Documents;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.TeamId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * 20,000 people in 1,000 teams of 20 sections, 400 objectives and 100,000 goals, as their
 * projections would have written them; each goal with three stretches of days, the last of them
 * today’s.
 */
@Component
class LargeLaboratory {

    static final int PEOPLE = 20_000;
    static final int TEAMS = 1_000;
    static final int OBJECTIVES = 400;
    static final int GOALS = 100_000;
    private static final int SECTIONS = 20;
    private static final int OF_LABORATORY = 19;
    private static final LaboratoryId MAIN = new LaboratoryId("main");

    private final Documents documents;
    private final JdbcTemplate sql;

    LargeLaboratory(Documents documents, JdbcTemplate sql) {
        this.documents = documents;
        this.sql = sql;
    }

    void fill(LocalDate today) {
        var since = today.minusYears(3);
        sql.update(
                "insert into laboratory (id, name, version, document) values (?, 'Main', 0, ?)",
                MAIN.value(),
                documents.write(
                        new LaboratoryState(
                                MAIN,
                                "Main",
                                "UTC",
                                IntStream.range(0, SECTIONS).mapToObj(this::section).toList(),
                                since)));
        sql.batchUpdate(
                "insert into team (id, name, version, document) values (?, ?, 0, ?)",
                IntStream.range(0, TEAMS).mapToObj(team -> team(team, since)).toList());
        var people = new ArrayList<Object[]>();
        people.add(person("director", Role.DIRECTOR, null, since));
        for (int number = 0; number < PEOPLE; number++) {
            people.add(
                    person(
                            "p" + number,
                            Role.TECHNOLOGIST,
                            new TeamId("t" + number % TEAMS),
                            since));
        }
        sql.batchUpdate(
                "insert into person (id, name, version, document) values (?, ?, 0, ?)", people);
        sql.batchUpdate(
                "insert into objective (id, version, document, level, status, section, starts,"
                        + " weight, kinds, words) values (?, 1, ?, ?, 'SET', ?, ?, ?, '{}', ?)",
                IntStream.range(0, OBJECTIVES).mapToObj(one -> objective(one, since)).toList());
        goals(today);
        sql.execute("vacuum analyze");
    }

    private String section(int number) {
        return "Section " + number;
    }

    private Object[] team(int number, LocalDate since) {
        var state =
                new TeamState(
                        new TeamId("t" + number),
                        "Team " + number,
                        MAIN,
                        section(number % SECTIONS),
                        since,
                        List.of());
        return new Object[] {state.id().value(), state.name(), documents.write(state)};
    }

    private Object[] person(String id, Role role, @Nullable TeamId team, LocalDate since) {
        var state =
                new PersonState(
                        new PersonId(id),
                        PersonalText.of("Somebody " + id),
                        since,
                        team == null ? List.of() : List.of(Dated.since(team, since)),
                        List.of(Dated.since(new HeldPosition("MLS II", CareerLevel.MID), since)),
                        Set.of(role),
                        List.of(),
                        List.of(),
                        null);
        return new Object[] {id, state.name().orErased(), documents.write(state)};
    }

    /** The first is the vision, a few are the laboratory’s, all others a section’s. */
    private Object[] objective(int number, LocalDate since) {
        var level =
                number == 0
                        ? ObjectiveLevel.VISION
                        : number <= OF_LABORATORY
                                ? ObjectiveLevel.LABORATORY
                                : ObjectiveLevel.SECTION;
        var parents =
                switch (level) {
                    case VISION -> List.<ObjectiveId>of();
                    case LABORATORY -> List.of(new ObjectiveId("o0"));
                    case SECTION -> List.of(new ObjectiveId("o" + (1 + number % OF_LABORATORY)));
                };
        var section = level == ObjectiveLevel.SECTION ? section(number % SECTIONS) : null;
        var director = new PersonId("director");
        var weight = BigDecimal.valueOf(1 + number % 30);
        var plan =
                new ObjectivePlan(
                        PersonalText.of("Objective number " + number),
                        null,
                        level,
                        section,
                        parents,
                        director,
                        since,
                        null,
                        weight,
                        Set.of(),
                        List.of());
        var state =
                new ObjectiveState(
                        new ObjectiveId("o" + number),
                        2,
                        director,
                        List.of(Dated.since(plan, since)),
                        List.of(
                                new ObjectiveState.Turn(ObjectiveStatus.PROPOSED, since, null),
                                new ObjectiveState.Turn(ObjectiveStatus.SET, since, null)));
        return new Object[] {
            state.id().value(),
            documents.write(state),
            level.name(),
            section,
            since,
            weight,
            plan.title().orErased()
        };
    }

    /** Every tenth supports nothing, every seventh two objectives; all grades occur. */
    private void goals(LocalDate today) {
        int kinds = Kind.values().length;
        for (int stretch = 0; stretch < 3; stretch++) {
            sql.update(
                    """
                    insert into goal_stretch (id, goal, owner, starts, ends, status, shown, health,
                        personal, kind, horizon, team, supports)
                    select 'g' || g || ':' || ?, 'g' || g, 'p' || g %% %d, ?, ?, 'ACTIVE', true,
                        (array['ON_TRACK','AT_RISK','OFF_TRACK','SILENT','ON_TRACK'])[1 + g %% 5],
                        false, (array[%s])[1 + g %% %d],
                        (array['IMMEDIATE','LONG_TERM'])[1 + g %% 2], null,
                        case when g %% 10 = 0 then ''
                             when g %% 7 = 0 then 'DIRECT:o' || 1 + g %% 397
                                               || ' ENABLING:o' || 1 + g * 13 %% 397
                             else 'DIRECT:o' || 1 + g %% 397 end
                    from generate_series(0, ? - 1) g
                    """
                            .formatted(PEOPLE, kindsInSql(), kinds),
                    stretch,
                    today.minusDays(90L * (3 - stretch)),
                    stretch == 2
                            ? LocalDate.of(9999, 12, 31)
                            : today.minusDays(90L * (2 - stretch)).minusDays(1),
                    GOALS);
        }
    }

    private static String kindsInSql() {
        var words = new ArrayList<String>();
        for (var kind : Kind.values()) {
            words.add("'" + kind.name() + "'");
        }
        return String.join(",", words);
    }
}
