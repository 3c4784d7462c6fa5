package org.labgoals.people.application;

import java.util.List;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Meaning;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.domain.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What everybody can do with their own passkeys, and nobody with another's. */
@Component
public class OwnPasskeys {

    private static final int MOST = 20;

    private final CurrentViewer viewer;
    private final Passkeys passkeys;
    private final SignIn signIn;
    private final ApplicationEventPublisher publisher;

    OwnPasskeys(
            CurrentViewer viewer,
            Passkeys passkeys,
            SignIn signIn,
            ApplicationEventPublisher publisher) {
        this.viewer = viewer;
        this.passkeys = passkeys;
        this.signIn = signIn;
        this.publisher = publisher;
    }

    /** The viewer's passkeys, newest first. */
    public List<Passkeys.Passkey> all() {
        return passkeys.of(viewer.get().account());
    }

    /** Whether the product's address can carry passkeys. */
    public boolean canBeUsed() {
        return passkeys.canBeUsed();
    }

    /** The only address at which passkeys answer, as a browser says it. */
    public String address() {
        return passkeys.address();
    }

    /** What to ask the viewer's browser so that it makes a passkey; takes the password again. */
    public String askToAdd(String name, String password) {
        var account = viewer.get().account();
        checked(name);
        Refused.when(passkeys.of(account).size() >= MOST, AccountRule.TOO_MANY_PASSKEYS);
        Refused.when(
                signIn.withPassword(account, password).isEmpty(), AccountRule.PASSWORD_NOT_RIGHT);
        return passkeys.ask(new PasskeyQuestion.ToAdd(account));
    }

    /** Keeps what the browser made when it was asked. */
    public void add(String name, String made) {
        var account = viewer.get().account();
        Refused.when(passkeys.of(account).size() >= MOST, AccountRule.TOO_MANY_PASSKEYS);
        passkeys.add(account, checked(name), made);
    }

    /**
     * Forgets a passkey for ever, and ends the account's other sessions: whoever has it may have
     * signed in with it.
     */
    public void remove(String id) {
        var account = viewer.get().account();
        if (!passkeys.remove(account, id)) {
            throw new NotFound("There is no such passkey.");
        }
        publisher.publishEvent(new AccessEnded(account, true));
    }

    /** Whether the viewer can sign with a passkey. */
    public boolean canSign() {
        return passkeys.canBeUsed() && !all().isEmpty();
    }

    /** What to ask the viewer's browser so that they can sign one step, with this meaning. */
    public String askToSign(Meaning meaning) {
        return passkeys.ask(new PasskeyQuestion.ToSign(viewer.get().account(), meaning));
    }

    private static String checked(String name) {
        var called = name.strip();
        Refused.when(called.isEmpty() || called.length() > 100, AccountRule.PASSKEY_NAME_MISSING);
        return called;
    }
}
