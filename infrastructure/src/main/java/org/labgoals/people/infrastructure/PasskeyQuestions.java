package org.labgoals.people.infrastructure;

import java.time.Duration;
import java.time.InstantSource;
import org.labgoals.people.application.PasskeyQuestion;
import org.labgoals.shared.application.Secrets;
import org.springframework.stereotype.Component;

/**
 * Keeps what was asked of browsers until the first answer, five minutes at most. Of a challenge
 * only the hash is kept; it comes back with the answer.
 */
@Component
class PasskeyQuestions {

    static final Duration OPEN_FOR = Duration.ofMinutes(5);

    private final PasskeyQuestionRows rows;
    private final InstantSource clock;

    PasskeyQuestions(PasskeyQuestionRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A new challenge, base64url. */
    String open(PasskeyQuestion question) {
        var now = clock.instant();
        var challenge = Secrets.make();
        rows.forgetUntil(now);
        rows.save(
                new PasskeyQuestionRow(
                        Secrets.hash(challenge), asked(question), now.plus(OPEN_FOR)));
        return challenge;
    }

    /** Whether this very question was open, which it is no more. */
    boolean close(String challenge, PasskeyQuestion question) {
        return rows.use(Secrets.hash(challenge), asked(question), clock.instant()) == 1;
    }

    private static String asked(PasskeyQuestion question) {
        return switch (question) {
            case PasskeyQuestion.ToSignIn(String session) -> "sign-in " + Secrets.hash(session);
            case PasskeyQuestion.ToSign(var account, var meaning) ->
                    "sign " + meaning.word() + " " + account;
            case PasskeyQuestion.ToAdd(String account) -> "add " + account;
        };
    }
}
