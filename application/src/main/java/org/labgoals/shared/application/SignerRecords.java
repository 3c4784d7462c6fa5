package org.labgoals.shared.application;

import java.util.Collection;
import org.labgoals.shared.domain.PersonId;

/**
 * Where a feature keeps what entitles somebody to sign: their positions, duties or credentials. One
 * bean per feature.
 */
@FunctionalInterface
public interface SignerRecords {

    /** Ids of the streams that say so of this signer, whether or not anything is in them yet. */
    Collection<String> of(PersonId signer);
}
