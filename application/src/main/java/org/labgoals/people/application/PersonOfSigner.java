package org.labgoals.people.application;

import java.util.List;
import org.labgoals.shared.application.SignerRecords;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/** A signer's own record says which roles and position they had. */
@Component
class PersonOfSigner implements SignerRecords {

    @Override
    public List<String> of(PersonId signer) {
        return List.of(signer.value());
    }
}
