package org.labgoals.objective.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.objective.application.ObjectivePage;
import org.labgoals.objective.application.Suggestion;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonalText;

/** What the domain knows of objectives, as it is answered. */
final class ObjectiveOut {

    private ObjectiveOut() {}

    static ObjectiveAnswer.Whole of(ObjectivePage page) {
        var state = page.state();
        var plan = state.plan();
        return new ObjectiveAnswer.Whole(
                state.id().value(),
                state.version(),
                state.status(),
                plan.title().orErased(),
                words(plan.why()),
                plan.level(),
                plan.section(),
                summaries(page.parents()),
                summaries(page.children()),
                person(page.owner()),
                person(page.proposer()),
                plan.from(),
                plan.until(),
                plan.weight(),
                plan.kinds(),
                plan.indicators().stream().map(IndicatorId::value).toList(),
                state.turns().stream()
                        .map(
                                turn ->
                                        new ObjectiveAnswer.Turn(
                                                turn.status(), turn.on(), words(turn.reason())))
                        .toList(),
                page.steps());
    }

    static ObjectiveAnswer.Summary of(ObjectiveLine line) {
        var plan = line.plan();
        return new ObjectiveAnswer.Summary(
                line.id().value(),
                line.state().version(),
                line.status(),
                plan.title().orErased(),
                plan.level(),
                plan.section(),
                plan.parents().stream().map(ObjectiveId::value).toList(),
                person(line.owner()),
                plan.from(),
                plan.until(),
                plan.weight());
    }

    static ObjectiveAnswer.Suggested of(Suggestion suggestion) {
        return new ObjectiveAnswer.Suggested(
                of(suggestion.objective()),
                suggestion.why().stream().map(ObjectiveOut::because).toList());
    }

    private static ObjectiveAnswer.Because because(Suggestion.Why why) {
        return switch (why) {
            case Suggestion.Why.SharedWords shared ->
                    new ObjectiveAnswer.Because(
                            ObjectiveAnswer.Reason.SHARED_WORDS, shared.words(), null, null);
            case Suggestion.Why.SameKind same ->
                    new ObjectiveAnswer.Because(
                            ObjectiveAnswer.Reason.SAME_KIND, null, same.kind(), null);
            case Suggestion.Why.OwnSection own ->
                    new ObjectiveAnswer.Because(
                            ObjectiveAnswer.Reason.OWN_SECTION, null, null, own.section());
        };
    }

    private static List<ObjectiveAnswer.Summary> summaries(List<ObjectiveLine> lines) {
        return lines.stream().map(ObjectiveOut::of).toList();
    }

    private static ObjectiveAnswer.Person person(PersonLine line) {
        return new ObjectiveAnswer.Person(line.id().value(), line.name());
    }

    private static @Nullable String words(@Nullable PersonalText text) {
        return text == null ? null : text.orErased();
    }
}
