package org.labgoals.shared.domain;

/** What a person may do in the product. Somebody may have several. */
public enum Role {
    TECHNOLOGIST,
    MANAGER,
    DIRECTOR,
    AUDITOR,
    ADMINISTRATOR
}
