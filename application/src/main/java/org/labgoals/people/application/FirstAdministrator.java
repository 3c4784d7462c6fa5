package org.labgoals.people.application;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.labgoals.people.application.OneTimeLinks.Purpose;
import org.labgoals.people.domain.PersonCommand.EnrolPerson;
import org.labgoals.people.domain.PersonCommand.GrantRole;
import org.labgoals.people.domain.PersonCommand.RenamePerson;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.springframework.stereotype.Component;

/** Makes the first administrator of a laboratory where nobody can sign in yet. */
@Component
public class FirstAdministrator {

    private static final Duration VALIDITY = Duration.ofDays(1);

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final CurrentRoster roster;
    private final PeopleCommands people;

    FirstAdministrator(
            Accounts accounts, OneTimeLinks links, CurrentRoster roster, PeopleCommands people) {
        this.accounts = accounts;
        this.links = links;
        this.roster = roster;
        this.people = people;
    }

    /** The secret of a new link, while nobody can sign in; earlier links end. */
    public Optional<String> link() {
        return accounts.isEmpty()
                ? Optional.of(links.issue(Purpose.FIRST_ADMINISTRATOR, null, VALIDITY))
                : Optional.empty();
    }

    /** Whether the link still makes the first administrator. */
    public boolean works(String secret) {
        return accounts.isEmpty()
                && links.look(secret)
                        .filter(link -> link.purpose() == Purpose.FIRST_ADMINISTRATOR)
                        .isPresent();
    }

    /** Enrols the person as administrator and makes their account. */
    public void complete(String secret, String name, String username, String password) {
        Refused.when(!works(secret), AccountRule.LINK_NOT_GOOD);
        Credentials.checkPassword(Credentials.checkedUsername(username), password);
        // The id follows from the link, so that a second try after a failure makes nobody twice.
        var person =
                new PersonId(
                        UUID.nameUUIDFromBytes(
                                        ("first administrator " + secret)
                                                .getBytes(StandardCharsets.UTF_8))
                                .toString());
        ActingAs.run(
                new Viewer(
                        Credentials.normalised(username),
                        person,
                        Set.of(Role.ADMINISTRATOR),
                        Channel.SCREEN),
                () -> enrol(person, PersonalText.of(name.strip())));
        links.redeem(secret, link -> accounts.create(username, password, person));
    }

    private void enrol(PersonId person, PersonalText name) {
        if (roster.get().person(person).isPresent()) {
            people.person(null, occasion -> new RenamePerson(person, occasion, name));
        } else {
            people.person(
                    null, occasion -> new EnrolPerson(person, occasion, name, occasion.today()));
        }
        people.person(null, occasion -> new GrantRole(person, occasion, Role.ADMINISTRATOR));
    }
}
