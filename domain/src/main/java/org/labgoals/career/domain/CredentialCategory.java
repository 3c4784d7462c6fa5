package org.labgoals.career.domain;

import org.jspecify.annotations.Nullable;

/**
 * A certification or licence that a body issues.
 *
 * @param key for example {@code sbb-ascp}
 * @param name as it is written behind a name, for example {@code SBB(ASCP)CM}
 * @param title in words, for example {@code Specialist in Blood Banking}
 * @param board who issues it, for example {@code ASCP}
 * @param scheme key of the scheme under which it is maintained, null where it asks for no points
 * @param area the point category of its certified area, null where it has none
 * @param check whether the entry has to be checked with the issuing body
 */
public record CredentialCategory(
        String key,
        String name,
        String title,
        String board,
        @Nullable String scheme,
        @Nullable String area,
        boolean check) {}
