package org.labgoals.shared.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Which page of a list is wanted.
 *
 * @param page counts from 0
 * @param size 1 to 200
 */
@ParameterObject
public record Paging(
        @Schema(minimum = "0", defaultValue = "0", description = "counts from 0") int page,
        @Schema(
                        minimum = "1",
                        maximum = "200",
                        defaultValue = "50",
                        description = "how many at most")
                int size) {

    static final int USUAL = 50;
    static final int MOST = 200;
    static final int LAST = 1_000_000;

    long first() {
        return (long) page * size;
    }
}
