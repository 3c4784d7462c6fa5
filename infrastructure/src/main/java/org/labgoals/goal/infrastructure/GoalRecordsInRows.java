package org.labgoals.goal.infrastructure;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.labgoals.goal.application.FindGoals;
import org.labgoals.goal.application.GoalOfCareer;
import org.labgoals.goal.application.GoalRecords;
import org.labgoals.goal.application.GoalScope;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.people.application.Directory.Reach;
import org.labgoals.platform.projection.Documents;
import org.labgoals.shared.application.PageOf;
import org.labgoals.shared.domain.PersonId;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Reads goals from their rows. */
@Component
class GoalRecordsInRows implements GoalRecords {

    private static final Sort LATEST_CHANGE_FIRST =
            Sort.by(Sort.Order.desc("changedAt"), Sort.Order.asc("id"));

    private final GoalRows rows;
    private final Documents documents;

    GoalRecordsInRows(GoalRows rows, Documents documents) {
        this.rows = rows;
        this.documents = documents;
    }

    @Override
    public Optional<GoalState> goal(GoalId goal) {
        return rows.findById(goal.value()).map(this::state);
    }

    @Override
    public OptionalLong version(GoalId goal) {
        return rows.versionOf(goal.value()).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    @Override
    public PageOf<GoalState> find(FindGoals wanted, Set<PersonId> members, GoalScope scope) {
        Specification<GoalRow> which =
                inScope(scope)
                        .and(
                                (goal, query, is) ->
                                        is.and(
                                                narrowed(wanted, members, goal, is)
                                                        .toArray(Predicate[]::new)));
        var found =
                rows.findAll(
                        which, PageRequest.of(wanted.page(), wanted.size(), LATEST_CHANGE_FIRST));
        return new PageOf<>(
                found.map(this::state).toList(),
                wanted.page(),
                wanted.size(),
                found.getTotalElements());
    }

    @Override
    public PageOf<GoalState> own(PersonId owner, boolean over, int most) {
        Specification<GoalRow> theirs =
                (goal, query, is) ->
                        is.and(is.equal(goal.get("owner"), owner.value()), over(over, goal));
        var found = rows.findAll(theirs, PageRequest.of(0, most, LATEST_CHANGE_FIRST));
        return new PageOf<>(found.map(this::state).toList(), 0, most, found.getTotalElements());
    }

    private static Predicate over(boolean over, Root<GoalRow> goal) {
        return goal.get("status")
                .in(
                        over
                                ? List.of(GoalStatus.ACHIEVED, GoalStatus.WITHDRAWN)
                                : List.of(
                                        GoalStatus.DRAFTED,
                                        GoalStatus.ACTIVE,
                                        GoalStatus.REVIEWED));
    }

    @Override
    public List<GoalState> some(Collection<GoalId> goals, GoalScope scope) {
        if (goals.isEmpty()) {
            return List.of();
        }
        Specification<GoalRow> these =
                (goal, query, is) -> goal.get("id").in(goals.stream().map(GoalId::value).toList());
        return rows.findAll(inScope(scope).and(these)).stream().map(this::state).toList();
    }

    @Override
    public List<GoalState> open(GoalScope scope) {
        Specification<GoalRow> notOver =
                (goal, query, is) -> is.and(over(false, goal), is.isFalse(goal.get("ownerOnly")));
        return rows.findAll(inScope(scope).and(notOver), LATEST_CHANGE_FIRST).stream()
                .map(this::state)
                .toList();
    }

    @Override
    public List<GoalOfCareer> careerOf(PersonId person) {
        return rows
                .ofCareer(
                        person.value(),
                        List.of(GoalStatus.ACTIVE, GoalStatus.REVIEWED, GoalStatus.ACHIEVED))
                .stream()
                .map(part -> documents.read(part, GoalOfCareer.class))
                .toList();
    }

    private GoalState state(GoalRow row) {
        return documents.read(row.document(), GoalState.class);
    }

    private static Specification<GoalRow> inScope(GoalScope scope) {
        String viewer = scope.viewer().value();
        return (goal, query, is) ->
                is.or(
                        is.equal(goal.get("owner"), viewer),
                        is.and(
                                is.isFalse(goal.get("ownerOnly")),
                                is.or(within(scope.reach(), goal, is), hasPart(goal, viewer, is))));
    }

    private static Predicate hasPart(Root<GoalRow> goal, String person, CriteriaBuilder is) {
        return is.isTrue(
                is.function(
                        "array_contains",
                        Boolean.class,
                        goal.get("contributors"),
                        is.literal(person)));
    }

    private static Predicate within(Reach reach, Root<GoalRow> goal, CriteriaBuilder is) {
        return switch (reach) {
            case Reach.Everybody everybody -> is.conjunction();
            case Reach.These these -> owners(goal, these.people(), is);
        };
    }

    private static Predicate owners(
            Root<GoalRow> goal, Collection<PersonId> people, CriteriaBuilder is) {
        return people.isEmpty()
                ? is.disjunction()
                : goal.get("owner").in(people.stream().map(PersonId::value).toList());
    }

    private static List<Predicate> narrowed(
            FindGoals wanted, Set<PersonId> members, Root<GoalRow> goal, CriteriaBuilder is) {
        List<Predicate> all = new ArrayList<>();
        if (wanted.owner() != null) {
            all.add(is.equal(goal.get("owner"), wanted.owner().value()));
        }
        if (wanted.team() != null) {
            all.add(
                    is.or(
                            is.equal(goal.get("team"), wanted.team().value()),
                            owners(goal, members, is)));
        }
        if (wanted.status() != null) {
            all.add(is.equal(goal.get("status"), wanted.status()));
        }
        if (wanted.kind() != null) {
            all.add(is.equal(goal.get("kind"), wanted.kind()));
        }
        if (wanted.text() != null && !wanted.text().isBlank()) {
            for (String word :
                    wanted.text()
                            .strip()
                            .replace('\0', ' ')
                            .toLowerCase(Locale.ROOT)
                            .split("\\s+")) {
                all.add(is.like(goal.get("words"), "%" + escaped(word) + "%", '\\'));
            }
        }
        return all;
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
