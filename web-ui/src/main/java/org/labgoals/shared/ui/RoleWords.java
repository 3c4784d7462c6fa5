package org.labgoals.shared.ui;

import java.util.Collection;
import java.util.stream.Collectors;
import org.labgoals.shared.domain.Role;

/** The roles of a person as words. */
public final class RoleWords {

    private RoleWords() {}

    public static String of(Collection<Role> roles, Words words) {
        return roles.stream().sorted().map(words::of).collect(Collectors.joining(", "));
    }
}
