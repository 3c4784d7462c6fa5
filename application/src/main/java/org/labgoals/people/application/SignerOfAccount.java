package org.labgoals.people.application;

import org.labgoals.shared.application.Entered;
import org.labgoals.shared.application.Meaning;
import org.labgoals.shared.application.SignerCheck;
import org.springframework.stereotype.Component;

/** Compares what was entered again as the sign-in does, counting and locking alike. */
@Component
class SignerOfAccount implements SignerCheck {

    private final SignIn signIn;

    SignerOfAccount(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public boolean isRight(String account, Entered entered, Meaning meaning) {
        var known =
                switch (entered) {
                    case Entered.Password(String text) -> signIn.withPassword(account, text);
                    case Entered.Passkey(String answer) ->
                            signIn.withPasskey(
                                    new PasskeyQuestion.ToSign(account, meaning), answer);
                };
        return known.filter(found -> found.username().equals(account)).isPresent();
    }
}
