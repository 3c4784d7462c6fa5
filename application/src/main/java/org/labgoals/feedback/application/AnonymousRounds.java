package org.labgoals.feedback.application;

import java.time.YearMonth;
import org.labgoals.feedback.application.AnonymousAnswers.Ripe;
import org.labgoals.feedback.domain.FeedbackCommand;
import org.labgoals.feedback.domain.FeedbackCommand.ShowAnonymousFeedback;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.OneWayIn;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/**
 * Shows what was written without a name once its month is over and there are at least three of it,
 * all at once. Any node may do it at any time; nothing is shown twice.
 */
@Component
public class AnonymousRounds {

    /** Who acts: nobody that could be told. */
    static final PersonId NOBODY = new PersonId("anonymous");

    private final AnonymousAnswers answers;
    private final FeedbackRecords records;
    private final OneWayIn way;
    private final Today today;

    AnonymousRounds(AnonymousAnswers answers, FeedbackRecords records, OneWayIn way, Today today) {
        this.answers = answers;
        this.records = records;
        this.way = way;
        this.today = today;
    }

    /** Shows what is ripe. */
    public void show() {
        answers.ripe(YearMonth.from(today.date())).forEach(this::show);
    }

    private void show(Ripe ripe) {
        var command =
                new ShowAnonymousFeedback(
                        ripe.id(),
                        new Occasion(NOBODY, Standing.ONLOOKER, today.date()),
                        ripe.said(),
                        ripe.month(),
                        ripe.group(),
                        ripe.author());
        way.send(
                FeedbackQueries.FEATURE,
                FeedbackCommand.class,
                command,
                ripe.id().value(),
                Metadata.of(NOBODY.value(), NOBODY.value(), Channel.CLOCK),
                null,
                true,
                () -> records.version(ripe.id()));
        answers.shown(ripe.id());
    }
}
