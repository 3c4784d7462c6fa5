package org.labgoals.people.application;

import java.time.Duration;
import java.util.Optional;
import org.labgoals.people.application.OneTimeLinks.Purpose;
import org.labgoals.shared.application.AccessRule;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets a person in by a link that works once: to choose a user name and a password. */
@Component
public class Invitations {

    private static final Duration VALIDITY = Duration.ofDays(7);

    private final CurrentViewer viewer;
    private final Directory directory;
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final OneTimeLinks links;
    private final ApplicationEventPublisher publisher;

    Invitations(
            CurrentViewer viewer,
            Directory directory,
            Accounts accounts,
            Passkeys passkeys,
            OneTimeLinks links,
            ApplicationEventPublisher publisher) {
        this.viewer = viewer;
        this.directory = directory;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.links = links;
        this.publisher = publisher;
    }

    /**
     * Makes the link's secret; an administrator hands it over. For who has an account it sets a new
     * password.
     */
    public String invite(PersonId person) {
        Refused.when(!viewer.get().is(Role.ADMINISTRATOR), AccessRule.ONLY_ADMINISTRATOR);
        if (directory.person(person).filter(PersonLine::active).isEmpty()) {
            throw new NotFound("There is no such person.");
        }
        return links.issue(Purpose.INVITATION, person, VALIDITY);
    }

    /** Whom the link invites, if it still works. */
    public Optional<Invited> look(String secret) {
        return links.look(secret)
                .filter(link -> link.purpose() == Purpose.INVITATION)
                .flatMap(link -> Optional.ofNullable(link.person()))
                .flatMap(directory::person)
                .map(line -> new Invited(line, accounts.of(line.id()).map(Account::username)));
    }

    /**
     * Makes the invited person's account, or gives the one they have another password, removes its
     * passkeys and ends its sessions: whoever had the account before signs in no more. Access
     * tokens go on working.
     */
    public void accept(String secret, String username, String password) {
        var invited = look(secret).orElseThrow(() -> new Refused(AccountRule.LINK_NOT_GOOD));
        links.redeem(
                secret,
                link ->
                        invited.username()
                                .ifPresentOrElse(
                                        has -> {
                                            accounts.setPassword(has, password);
                                            passkeys.removeAll(has);
                                        },
                                        () ->
                                                accounts.create(
                                                        username,
                                                        password,
                                                        invited.person().id())));
        invited.username().ifPresent(has -> publisher.publishEvent(new AccessEnded(has, false)));
    }

    /**
     * Who is invited.
     *
     * @param username of the account they have already
     */
    public record Invited(PersonLine person, Optional<String> username) {}
}
