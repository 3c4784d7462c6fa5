package org.labgoals.people.infrastructure;

/**
 * What an authenticator tells of a key it made.
 *
 * @param id the credential id, base64url
 * @param publicKey attested credential data, as bytes
 * @param signatureCount how often it was used; stays 0 with authenticators that do not count
 */
record MadeKey(
        String id,
        byte[] publicKey,
        long signatureCount,
        boolean backupEligible,
        boolean backedUp) {}
