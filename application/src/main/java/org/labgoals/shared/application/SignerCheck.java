package org.labgoals.shared.application;

/** Whether what was entered again is the account's own; what is wrong counts as at the sign-in. */
@FunctionalInterface
public interface SignerCheck {

    /**
     * False also while the account is closed.
     *
     * @param meaning what is signed with it: a passkey that was asked for another meaning is none
     */
    boolean isRight(String account, Entered entered, Meaning meaning);
}
