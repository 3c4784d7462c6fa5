package org.labgoals.shared.application;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A signature as it was recorded beside an event.
 *
 * @param meaning what the signer said by it
 * @param with the signer's records of that moment, each {@code <stream id>@<version>}: what they
 *     held and were when they signed can be read from there
 */
public record Signature(Meaning meaning, List<String> with) {

    /** Keeps a copy. */
    public Signature {
        with = List.copyOf(with);
    }

    /** The signature in an event's metadata, null where the step was not a signed one. */
    public static @Nullable Signature in(Map<String, String> metadata) {
        String meaning = metadata.get(Metadata.SIGNATURE);
        if (meaning == null) {
            return null;
        }
        String with = metadata.getOrDefault(Metadata.SIGNED_WITH, "");
        return new Signature(
                Meaning.of(meaning), with.isEmpty() ? List.of() : List.of(with.split(",")));
    }

    Metadata on(Metadata metadata) {
        return metadata.with(Metadata.SIGNATURE, meaning.word())
                .with(Metadata.SIGNED_WITH, String.join(",", with));
    }
}
