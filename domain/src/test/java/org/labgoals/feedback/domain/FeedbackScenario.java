package org.labgoals.feedback.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.domain.FeedbackCommand.GiveFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.Said;
import org.labgoals.feedback.domain.FeedbackCommand.ShowAnonymousFeedback;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Recorded;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/** What Bo says of Ann, whose manager is Mia; Dora directs, Otto audits. */
final class FeedbackScenario {

    static final PersonId ANN = new PersonId("ann");
    static final PersonId BO = new PersonId("bo");
    static final PersonId MIA = new PersonId("mia");
    static final PersonId DORA = new PersonId("dora");
    static final PersonId OTTO = new PersonId("otto");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final FeedbackId id;
    private final List<FeedbackEvent> events = new ArrayList<>();
    private @Nullable FeedbackState state;

    private FeedbackScenario(String id) {
        this.id = new FeedbackId(id);
    }

    static FeedbackScenario nothing() {
        return new FeedbackScenario("f1");
    }

    /** Said by name. */
    static FeedbackScenario given(FeedbackAudience audience, String words) {
        var scenario = nothing();
        scenario.by(
                BO,
                Standing.ONLOOKER,
                at -> new GiveFeedback(scenario.id, at, said(audience, words)));
        return scenario;
    }

    static FeedbackScenario given() {
        return given(FeedbackAudience.ALSO_PERSON, "She explains what she does.");
    }

    /** Said without a name and shown with its group. */
    static FeedbackScenario shown(
            String id, String group, FeedbackAudience audience, String words) {
        var scenario = new FeedbackScenario(id);
        scenario.by(
                new PersonId("anonymous"),
                Standing.ONLOOKER,
                at ->
                        new ShowAnonymousFeedback(
                                scenario.id,
                                at,
                                said(audience, words),
                                YearMonth.of(2026, 10),
                                group,
                                "sealed-bo"));
        return scenario;
    }

    static Said said(FeedbackAudience audience, String words) {
        return new Said(
                ANN,
                "Ann Marie Frost",
                null,
                FeedbackTopic.PERSON,
                FeedbackSource.PEER,
                audience,
                text(words));
    }

    List<FeedbackEvent> ann(Function<Occasion, FeedbackCommand> command) {
        return by(ANN, Standing.OWNER, command);
    }

    List<FeedbackEvent> mia(Function<Occasion, FeedbackCommand> command) {
        return by(MIA, Standing.DECIDER, command);
    }

    List<FeedbackEvent> dora(Function<Occasion, FeedbackCommand> command) {
        return by(DORA, Standing.ONLOOKER, command);
    }

    List<FeedbackEvent> otto(Function<Occasion, FeedbackCommand> command) {
        return by(OTTO, Standing.ONLOOKER, command);
    }

    List<FeedbackEvent> by(
            PersonId who, Standing standing, Function<Occasion, FeedbackCommand> command) {
        var now =
                FeedbackDecisions.decide(state, command.apply(new Occasion(who, standing, TODAY)));
        now.forEach(
                event -> {
                    var recorded = new Recorded("e" + events.size(), who, Instant.EPOCH);
                    events.add(event);
                    state = FeedbackEvolution.evolve(state, event, recorded);
                });
        return now;
    }

    void refuses(FeedbackRule rule, Runnable step) {
        var before = List.copyOf(events);
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
        assertThat(events).isEqualTo(before);
    }

    FeedbackState state() {
        if (state == null) {
            throw new AssertionError("Nothing was said");
        }
        return state;
    }

    static PersonalText text(String words) {
        return PersonalText.of(words);
    }
}
