package org.labgoals.shared.application;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/**
 * Who may send which command: one table, and what is not in it nobody may. Whether the viewer may
 * know of the record is asked before, and answered with {@link NotFound}.
 */
public final class Policy {

    private final Map<Class<?>, Requirement> table;

    /**
     * A table from each command's own class to what its sender has to be.
     *
     * @param table no interfaces: one line per command
     */
    public Policy(Map<Class<?>, Requirement> table) {
        this.table = Map.copyOf(table);
    }

    /**
     * Lets the viewer pass.
     *
     * @throws Refused when they are not what the command requires, or nothing is said of it
     */
    public void permit(Viewer viewer, Standing standing, Object command) {
        var requirement = table.get(command.getClass());
        if (requirement == null) {
            throw new Refused(AccessRule.NOBODY_MAY);
        }
        Refused.when(!requirement.met().test(viewer, standing), requirement.otherwise());
    }

    /** Names of the vocabulary's commands that have no line here; a test says there is none. */
    public Set<String> missing(Class<?> vocabulary) {
        var missing = new TreeSet<String>();
        if (vocabulary.isSealed()) {
            for (var permitted : vocabulary.getPermittedSubclasses()) {
                missing.addAll(missing(permitted));
            }
        } else if (!table.containsKey(vocabulary)) {
            missing.add(vocabulary.getSimpleName());
        }
        return missing;
    }
}
