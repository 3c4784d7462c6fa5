package org.labgoals.feedback.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.CurrentFramework;
import org.labgoals.feedback.domain.FeedbackRule;
import org.labgoals.feedback.domain.FeedbackTopic;
import org.labgoals.goal.application.GoalRecords;
import org.labgoals.goal.application.GoalScope;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.people.application.Directory;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.springframework.stereotype.Component;

/** Which goals and competencies feedback can be about, and what they are called. */
@Component
class Topics {

    private static final int MOST_GOALS = 50;

    private final GoalRecords goals;
    private final CurrentFramework frameworks;
    private final Directory directory;
    private final Today today;

    Topics(GoalRecords goals, CurrentFramework frameworks, Directory directory, Today today) {
        this.goals = goals;
        this.frameworks = frameworks;
        this.directory = directory;
        this.today = today;
    }

    /**
     * Refuses what is not there, or not for the viewer to know of.
     *
     * @throws Refused {@link FeedbackRule#TOPIC_NOT_THERE}
     */
    void check(Viewer viewer, PersonId person, FeedbackTopic topic) {
        Refused.when(!isThere(viewer, person, topic), FeedbackRule.TOPIC_NOT_THERE);
    }

    private boolean isThere(Viewer viewer, PersonId person, FeedbackTopic topic) {
        var reference = topic.reference();
        return switch (topic.about()) {
            case PERSON -> reference == null;
            case GOAL ->
                    reference != null
                            && goals
                                    .some(
                                            List.of(new GoalId(reference)),
                                            new GoalScope(
                                                    viewer.person(),
                                                    directory.reachOf(viewer, today.date())))
                                    .stream()
                                    .anyMatch(goal -> goal.owner().equals(person));
            case COMPETENCY -> reference != null && competency(reference).isPresent();
        };
    }

    /** What it is called; null for the person. Who reads the feedback reads this of the goal. */
    @Nullable PersonalText title(FeedbackTopic topic) {
        var reference = topic.reference();
        if (reference == null) {
            return null;
        }
        return switch (topic.about()) {
            case PERSON -> null;
            case GOAL ->
                    goals.goal(new GoalId(reference))
                            .map(goal -> goal.plan().title())
                            .orElse(PersonalText.of(reference));
            case COMPETENCY -> PersonalText.of(competency(reference).orElse(reference));
        };
    }

    /** What feedback on the person can be about, as far as the viewer may know of it. */
    List<TopicChoice> choices(Viewer viewer, PersonId person) {
        var scope = new GoalScope(viewer.person(), directory.reachOf(viewer, today.date()));
        var own = goals.own(person, false, MOST_GOALS).items();
        var known =
                own.isEmpty()
                        ? List.<GoalState>of()
                        : goals.some(own.stream().map(GoalState::id).toList(), scope);
        return Stream.concat(
                        known.stream()
                                .map(
                                        goal ->
                                                new TopicChoice(
                                                        new FeedbackTopic(
                                                                FeedbackTopic.About.GOAL,
                                                                goal.id().value()),
                                                        goal.plan().title())),
                        frameworks.get().inForceOn(today.date()).content().competencies().stream()
                                .map(
                                        each ->
                                                new TopicChoice(
                                                        new FeedbackTopic(
                                                                FeedbackTopic.About.COMPETENCY,
                                                                each.key()),
                                                        PersonalText.of(each.name()))))
                .toList();
    }

    private Optional<String> competency(String key) {
        return frameworks
                .get()
                .inForceOn(today.date())
                .content()
                .competency(key)
                .map(found -> found.name());
    }
}
