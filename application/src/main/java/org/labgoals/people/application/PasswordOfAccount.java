package org.labgoals.people.application;

import org.labgoals.shared.application.PasswordCheck;
import org.springframework.stereotype.Component;

/** Compares a password entered again as the sign-in does, counting and locking alike. */
@Component
class PasswordOfAccount implements PasswordCheck {

    private final SignIn signIn;

    PasswordOfAccount(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public boolean isRight(String account, String password) {
        return signIn.withPassword(account, password)
                .filter(found -> found.username().equals(account))
                .isPresent();
    }
}
