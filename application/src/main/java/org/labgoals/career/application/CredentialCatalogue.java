package org.labgoals.career.application;

import org.labgoals.career.domain.CredentialRules;

/** Which credentials there are and how each is maintained, as the data files say. */
public interface CredentialCatalogue {

    /** All categories, kinds and schemes, with every dated rule. */
    CredentialRules rules();
}
