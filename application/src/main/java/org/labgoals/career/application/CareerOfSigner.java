package org.labgoals.career.application;

import java.util.List;
import org.labgoals.career.domain.CareerRecordId;
import org.labgoals.shared.application.SignerRecords;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/** A signer's career record says which credentials they held. */
@Component
class CareerOfSigner implements SignerRecords {

    @Override
    public List<String> of(PersonId signer) {
        return List.of(CareerRecordId.of(signer).value());
    }
}
