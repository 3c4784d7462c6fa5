package org.labgoals.objective.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Kind;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.TeamLine;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.LiveAnswers;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.PageOf;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.application.Watching;
import org.labgoals.shared.domain.ObjectiveId;
import org.springframework.stereotype.Component;

/**
 * The one way to read objectives. What was set is everybody's to know; what is only put forward,
 * that of managers, directors and auditors ({@link NotFound} to anybody else).
 */
@Component
public class ObjectiveQueries {

    static final String FEATURE = "objective";

    private final CurrentViewer viewer;
    private final ObjectiveSight sight;
    private final ObjectiveTrees trees;
    private final Directory directory;
    private final LiveAnswers live;
    private final Today today;

    ObjectiveQueries(
            CurrentViewer viewer,
            ObjectiveSight sight,
            ObjectiveTrees trees,
            Directory directory,
            LiveAnswers live,
            Today today) {
        this.viewer = viewer;
        this.sight = sight;
        this.trees = trees;
        this.directory = directory;
        this.live = live;
        this.today = today;
    }

    /** Lists objectives as they are now, by level, the weightiest first. */
    public PageOf<ObjectiveLine> find(FindObjectives wanted) {
        return find(viewer.get(), wanted);
    }

    /**
     * All objectives of a day with what serves what.
     *
     * @param on null for today
     */
    public ObjectiveTree tree(@Nullable LocalDate on) {
        return tree(viewer.get(), on);
    }

    /** One objective, whole. */
    public ObjectivePage objective(ObjectiveId id) {
        return objective(viewer.get(), id);
    }

    /**
     * The objective as it stood after so many of its events, for an answer that repeats an earlier
     * one.
     */
    public ObjectivePage atVersion(ObjectiveId id, long version) {
        var asker = viewer.get();
        sight.objective(asker, id);
        var state =
                ObjectiveSight.folded(
                        sight.history(id).stream()
                                .filter(event -> event.sequence() <= version)
                                .toList());
        if (state == null) {
            throw new NotFound("There is no such objective.");
        }
        return page(asker, state);
    }

    /**
     * The objectives that fit a goal of the viewer best, each with why; in two statements.
     *
     * @param words what the goal says
     * @param kind null while it has none
     */
    public List<Suggestion> suggestions(String words, @Nullable Kind kind) {
        var asker = viewer.get();
        var sections =
                directory.person(asker.person()).stream()
                        .flatMap(person -> person.teams().stream())
                        .map(TeamLine::section)
                        .collect(Collectors.toSet());
        return Suggestions.of(
                trees.lines(sight.all(asker), null),
                sight.sharingWordsWith(words),
                kind,
                sections,
                today.date());
    }

    /** Today in the laboratory's time zone. */
    public LocalDate today() {
        return today.date();
    }

    /**
     * The sections that a manager puts objectives forward for: those of the teams they lead or
     * whose people they answer for. None for anybody else; a director puts them forward for any
     * section.
     */
    public Set<String> ownSections() {
        return sight.sectionsOf(viewer.get());
    }

    /**
     * Hands the answer to the listener now and each time it may have changed, on whatever thread,
     * as the viewer who asks now, until closed.
     */
    public Watching watch(ObjectiveId id, Consumer<ObjectivePage> listener) {
        var asker = viewer.get();
        return live.watch(FEATURE, change -> true, () -> objective(asker, id), listener);
    }

    /** As {@link #watch(ObjectiveId, Consumer)}, for a list. */
    public Watching watch(FindObjectives wanted, Consumer<PageOf<ObjectiveLine>> listener) {
        var asker = viewer.get();
        return live.watch(FEATURE, change -> true, () -> find(asker, wanted), listener);
    }

    /** As {@link #watch(ObjectiveId, Consumer)}, for the tree. */
    public Watching watchTree(@Nullable LocalDate on, Consumer<ObjectiveTree> listener) {
        var asker = viewer.get();
        return live.watch(FEATURE, change -> true, () -> tree(asker, on), listener);
    }

    private PageOf<ObjectiveLine> find(Viewer asker, FindObjectives wanted) {
        var found =
                sight.all(asker).stream()
                        .filter(one -> wanted.finds(one.status(), one.plan()))
                        .toList();
        var sorted = trees.lines(found, null);
        return new PageOf<>(
                sorted.stream()
                        .skip((long) wanted.page() * wanted.size())
                        .limit(wanted.size())
                        .toList(),
                wanted.page(),
                wanted.size(),
                sorted.size());
    }

    private ObjectiveTree tree(Viewer asker, @Nullable LocalDate on) {
        var day = on == null ? today.date() : on;
        return new ObjectiveTree(day, trees.lines(sight.all(asker), day));
    }

    private ObjectivePage objective(Viewer asker, ObjectiveId id) {
        return page(asker, sight.objective(asker, id));
    }

    private ObjectivePage page(Viewer asker, ObjectiveState state) {
        var all = sight.all(asker);
        var people = directory.people(List.of(state.plan().owner(), state.proposer()));
        var parents = all.stream().filter(one -> state.plan().parents().contains(one.id()));
        var children = all.stream().filter(one -> one.plan().parents().contains(state.id()));
        return new ObjectivePage(
                state,
                ObjectiveTrees.person(people, state.plan().owner()),
                ObjectiveTrees.person(people, state.proposer()),
                trees.lines(parents.toList(), null),
                trees.lines(children.toList(), null),
                ObjectiveSteps.of(state, asker));
    }
}
