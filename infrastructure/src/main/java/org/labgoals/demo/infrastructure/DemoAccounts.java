package org.labgoals.demo.infrastructure;

import org.labgoals.people.application.Accounts;
import org.springframework.stereotype.Component;

/** The sign-ins of the demo laboratory; everybody may know their password. */
@Component
final class DemoAccounts {

    private static final String PASSWORD = "labgoals-demo";

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Makes those that are missing, so that a load cut short before them is completed. */
    void create(DemoPeople people) {
        for (DemoPeople.Member member : people.members()) {
            String username = member.account();
            if (username != null && accounts.named(username).isEmpty()) {
                accounts.create(username, PASSWORD, DemoPeople.personId(member.key()));
            }
        }
    }
}
