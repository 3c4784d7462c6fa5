package org.labgoals.goal.infrastructure;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.FindGoals;
import org.labgoals.goal.application.GoalFold;
import org.labgoals.goal.application.GoalOfCareer;
import org.labgoals.goal.application.GoalRecords;
import org.labgoals.goal.application.GoalScope;
import org.labgoals.goal.domain.GoalEvent;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.people.application.Directory.Reach;
import org.labgoals.platform.projection.Documents;
import org.labgoals.platform.projection.FoldedProjection.Folding;
import org.labgoals.platform.projection.FoldedThen;
import org.labgoals.shared.application.AsOf;
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

    private static final List<GoalStatus> EVER_ACTIVE =
            List.of(GoalStatus.ACTIVE, GoalStatus.REVIEWED, GoalStatus.ACHIEVED);

    private static final Folding<GoalState, GoalEvent> FOLD = GoalFold::after;

    private final GoalRows rows;
    private final Documents documents;
    private final FoldedThen past;

    GoalRecordsInRows(GoalRows rows, Documents documents, FoldedThen past) {
        this.rows = rows;
        this.documents = documents;
        this.past = past;
    }

    @Override
    public Optional<GoalState> goal(GoalId goal) {
        var then = AsOf.current();
        return then.isPresent()
                ? past(then.get(), List.of(goal.value())).findFirst()
                : rows.findById(goal.value()).map(this::state);
    }

    private Stream<GoalState> past(AsOf then, Collection<String> goals) {
        return past.some(then, GoalEvent.class, FOLD, goals).values().stream();
    }

    /**
     * Those of the goals that were in scope, the latest change first. Which there may be, today's
     * rows tell: what is out of scope today is not shown as of then either, and a goal's owner is
     * its owner for ever.
     */
    private List<GoalState> past(
            AsOf then,
            Specification<GoalRow> today,
            java.util.function.Predicate<GoalState> wanted) {
        var ids = rows.findAll(today).stream().map(GoalRow::getId).toList();
        return past(then, ids)
                .filter(wanted)
                .sorted(
                        Comparator.comparing(GoalRecordsInRows::changedAt)
                                .reversed()
                                .thenComparing(goal -> goal.id().value()))
                .toList();
    }

    private static Instant changedAt(GoalState goal) {
        return goal.facts().values().stream()
                .map(fact -> fact.recorded().at())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static PageOf<GoalState> page(List<GoalState> all, int page, int size) {
        return new PageOf<>(
                all.stream().skip((long) page * size).limit(size).toList(), page, size, all.size());
    }

    @Override
    public boolean covers(GoalScope scope, GoalId goal) {
        Specification<GoalRow> itself = (row, query, is) -> is.equal(row.get("id"), goal.value());
        return rows.exists(inScope(scope).and(itself));
    }

    @Override
    public OptionalLong version(GoalId goal) {
        return rows.versionOf(goal.value()).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    @Override
    public PageOf<GoalState> find(FindGoals wanted, Set<PersonId> members, GoalScope scope) {
        var then = AsOf.current();
        if (then.isPresent()) {
            return page(
                    past(
                            then.get(),
                            inScope(scope),
                            goal -> scope.covers(goal) && wants(wanted, members, goal)),
                    wanted.page(),
                    wanted.size());
        }
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
                (goal, query, is) -> is.equal(goal.get("owner"), owner.value());
        var then = AsOf.current();
        if (then.isPresent()) {
            return page(past(then.get(), theirs, goal -> goal.isFinal() == over), 0, most);
        }
        var found =
                rows.findAll(
                        theirs.and((goal, query, is) -> over(over, goal)),
                        PageRequest.of(0, most, LATEST_CHANGE_FIRST));
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
        var then = AsOf.current();
        return then.isPresent()
                ? past(then.get(), inScope(scope).and(these), scope::covers)
                : rows.findAll(inScope(scope).and(these)).stream().map(this::state).toList();
    }

    @Override
    public List<GoalState> open(GoalScope scope) {
        var then = AsOf.current();
        if (then.isPresent()) {
            return past(
                    then.get(),
                    inScope(scope),
                    goal -> scope.covers(goal) && !goal.isFinal() && !goal.isPrivate());
        }
        Specification<GoalRow> notOver =
                (goal, query, is) -> is.and(over(false, goal), is.isFalse(goal.get("ownerOnly")));
        return rows.findAll(inScope(scope).and(notOver), LATEST_CHANGE_FIRST).stream()
                .map(this::state)
                .toList();
    }

    @Override
    public List<GoalOfCareer> careerOf(PersonId person) {
        var then = AsOf.current();
        if (then.isPresent()) {
            return past(
                            then.get(),
                            // who has a part in a goal is agreed before it becomes active
                            (goal, query, is) ->
                                    is.or(
                                            is.equal(goal.get("owner"), person.value()),
                                            hasPart(goal, person.value(), is)),
                            goal -> EVER_ACTIVE.contains(goal.status()))
                    .stream()
                    .map(GoalOfCareer::of)
                    .toList();
        }
        return rows.ofCareer(person.value(), EVER_ACTIVE).stream()
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

    /** As {@link #narrowed}, of a goal as of an earlier time. */
    private static boolean wants(FindGoals wanted, Set<PersonId> members, GoalState goal) {
        var words = GoalRow.words(goal);
        return (wanted.owner() == null || wanted.owner().equals(goal.owner()))
                && (wanted.team() == null
                        || wanted.team().equals(goal.plan().team())
                        || members.contains(goal.owner()))
                && (wanted.status() == null || wanted.status() == goal.status())
                && (wanted.kind() == null || wanted.kind() == goal.plan().kind())
                && words(wanted.text()).stream().allMatch(words::contains);
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isBlank()
                ? List.of()
                : List.of(text.strip().replace('\0', ' ').toLowerCase(Locale.ROOT).split("\\s+"));
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
        for (String word : words(wanted.text())) {
            all.add(is.like(goal.get("words"), "%" + escaped(word) + "%", '\\'));
        }
        return all;
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
