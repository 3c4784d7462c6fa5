package org.labgoals.shared.application;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes those steps of a work list that need neither words nor a signature, so that many can be
 * taken at once, each by its ordinary command. One bean per feature that has such steps.
 */
public interface TakesSteps {

    /** What is to be done in them, see {@link Owed#what}. */
    Set<String> steps();

    /**
     * Takes one, as the current viewer; a repeat finds it taken and changes nothing.
     *
     * @param what one of {@link #steps}
     * @param address see {@link Owed#address}
     * @throws org.labgoals.shared.domain.Refused when a rule refuses
     * @throws NotFound when there is none, or the viewer may not know of it
     * @throws SomebodyWasFaster when the record changed meanwhile, again and again
     */
    void take(String what, String address, @Nullable RequestKey request);
}
