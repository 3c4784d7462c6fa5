package org.labgoals.competency.domain;

import java.util.List;

/** Lists of what was signed. */
final class Entries {

    private Entries() {}

    static List<Signed> without(String entry, List<Signed> all) {
        return all.stream().filter(each -> !each.entry().equals(entry)).toList();
    }
}
