package org.labgoals.shared.application;

/** Whether a password entered again is the account's; wrong ones count as at the sign-in. */
@FunctionalInterface
public interface PasswordCheck {

    /** False also while the account is locked or closed. */
    boolean isRight(String account, String password);
}
