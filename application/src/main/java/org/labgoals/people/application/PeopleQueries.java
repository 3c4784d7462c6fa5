package org.labgoals.people.application;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.domain.LaboratoryState;
import org.labgoals.shared.application.AccessRule;
import org.labgoals.shared.application.AsOf;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.PageOf;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.TeamId;
import org.springframework.stereotype.Component;

/**
 * The one way to read people and teams, for the current viewer only: whom they may not know of does
 * not exist.
 */
@Component
public class PeopleQueries {

    private final CurrentViewer viewer;
    private final CurrentRoster roster;
    private final Today today;

    PeopleQueries(CurrentViewer viewer, CurrentRoster roster, Today today) {
        this.viewer = viewer;
        this.roster = roster;
        this.today = today;
    }

    /** The viewer. */
    public PersonLine me() {
        return person(viewer.get().person());
    }

    /**
     * People the viewer may know of, by name.
     *
     * @param text words that the name contains
     * @param team who is in it today
     * @param page counts from 0
     * @param size 1 to 200
     */
    public PageOf<PersonLine> find(
            @Nullable String text, @Nullable TeamId team, int page, int size) {
        var look = look(viewer.get());
        var found =
                look.lines()
                        .filter(line -> team == null || isIn(line, team))
                        .filter(called(text))
                        .toList();
        var items = found.stream().skip((long) page * size).limit(size).toList();
        return new PageOf<>(items, page, size, found.size());
    }

    /** One person, or {@link NotFound}. */
    public PersonLine person(PersonId person) {
        return look(viewer.get())
                .line(person)
                .orElseThrow(() -> new NotFound("There is no such person."));
    }

    /** Every team of the laboratory, by name. */
    public List<TeamLine> teams() {
        var look = look(viewer.get());
        return look.roster().teams().values().stream()
                .map(team -> look.roster().teamLine(team, today.date()))
                .map(team -> team.forWhoKnows(look.known()::contains))
                .sorted(
                        Comparator.comparing(TeamLine::name, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(team -> team.id().value()))
                .toList();
    }

    /** The laboratories with their sections, the one that opened first before the others. */
    public List<LaboratoryState> laboratories() {
        Objects.requireNonNull(viewer.get());
        return roster.get().laboratories().values().stream()
                .sorted(
                        Comparator.comparing(LaboratoryState::openedOn)
                                .thenComparing(laboratory -> laboratory.id().value()))
                .toList();
    }

    /** Whether any laboratory has a section of this name. */
    public boolean hasSection(String name) {
        return laboratories().stream().anyMatch(one -> one.sections().contains(name));
    }

    /** The administrator's work list: people on whose goals nobody can decide today. */
    public List<PersonLine> withoutDecider() {
        var asker = viewer.get();
        Refused.when(!asker.is(Role.ADMINISTRATOR), AccessRule.ONLY_ADMINISTRATOR);
        var look = look(asker);
        return look.lines()
                .filter(PersonLine::active)
                .filter(
                        line ->
                                hasGoals(line.roles())
                                        && look.roster()
                                                .decidersOf(line.id(), today.date())
                                                .isEmpty())
                .toList();
    }

    /** Those the person is responsible for today, by name, for an administrator. */
    public List<PersonLine> responsibleFor(PersonId manager) {
        var asker = viewer.get();
        Refused.when(!asker.is(Role.ADMINISTRATOR), AccessRule.ONLY_ADMINISTRATOR);
        return look(asker)
                .lines()
                .filter(PersonLine::active)
                .filter(line -> manager.equals(line.manager()))
                .toList();
    }

    static boolean hasGoals(Set<Role> roles) {
        return roles.contains(Role.TECHNOLOGIST)
                || roles.contains(Role.MANAGER)
                || roles.contains(Role.DIRECTOR);
    }

    private static boolean isIn(PersonLine line, TeamId wanted) {
        return line.teams().stream().anyMatch(team -> team.id().equals(wanted));
    }

    private static Predicate<PersonLine> called(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return line -> true;
        }
        var words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return line -> {
            var name = line.name().toLowerCase(Locale.ROOT);
            return Stream.of(words).allMatch(name::contains);
        };
    }

    private Look look(Viewer asker) {
        var now = roster.get();
        var known = new PeopleSight(now, today.date()).of(asker);
        return new Look(now, AsOf.current().isEmpty() ? known : alsoNow(asker, known));
    }

    /** Who looks back knows of those only whom they might know of both then and now. */
    private Set<PersonId> alsoNow(Viewer asker, Set<PersonId> then) {
        var both = new HashSet<>(then);
        both.retainAll(AsOf.now(() -> new PeopleSight(roster.get(), today.date()).of(asker)));
        return both;
    }

    /** What one viewer can see at one moment. */
    private final class Look {
        private final Roster roster;
        private final Set<PersonId> known;

        Look(Roster roster, Set<PersonId> known) {
            this.roster = roster;
            this.known = known;
        }

        Roster roster() {
            return roster;
        }

        Set<PersonId> known() {
            return known;
        }

        Stream<PersonLine> lines() {
            return roster.lines(known, today.date()).stream().map(this::masked);
        }

        Optional<PersonLine> line(PersonId person) {
            return known.contains(person)
                    ? roster.line(person, today.date()).map(this::masked)
                    : Optional.empty();
        }

        private PersonLine masked(PersonLine line) {
            return line.forWhoKnows(known::contains);
        }
    }
}
