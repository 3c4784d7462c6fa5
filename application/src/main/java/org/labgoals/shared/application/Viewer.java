package org.labgoals.shared.application;

import java.util.Set;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;

/**
 * Who is asking, and from where.
 *
 * @param account name of the account that signed in
 * @param person the person it belongs to
 * @param roles what the person may do today
 * @param channel from where they ask
 */
public record Viewer(String account, PersonId person, Set<Role> roles, Channel channel) {

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
