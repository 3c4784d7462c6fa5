package org.labgoals.demo.infrastructure;

import java.time.Duration;
import java.time.InstantSource;
import org.labgoals.people.application.Accounts;
import org.labgoals.visit.application.Visits;
import org.springframework.stereotype.Component;

/** The sign-ins of the demo laboratory; everybody may know their password. */
@Component
final class DemoAccounts {

    private static final String PASSWORD = "labgoals-demo";

    /** Back from holidays. */
    private static final Duration AWAY = Duration.ofDays(14);

    private final Accounts accounts;
    private final Visits visits;
    private final InstantSource clock;

    DemoAccounts(Accounts accounts, Visits visits, InstantSource clock) {
        this.accounts = accounts;
        this.visits = visits;
        this.clock = clock;
    }

    /** Makes those that are missing, so that a load cut short before them is completed. */
    void create(DemoPeople people) {
        for (DemoPeople.Member member : people.members()) {
            String username = member.account();
            if (username != null && accounts.named(username).isEmpty()) {
                accounts.create(username, PASSWORD, DemoPeople.personId(member.key()));
                visits.wasHere(username, clock.instant().minus(AWAY));
            }
        }
    }
}
