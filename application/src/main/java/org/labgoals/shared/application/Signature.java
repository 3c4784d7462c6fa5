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
 * @param way by what: {@code password} or {@code passkey}; null in a demo laboratory, and where it
 *     was not recorded yet
 */
public record Signature(Meaning meaning, List<String> with, @Nullable String way) {

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
                Meaning.of(meaning),
                with.isEmpty() ? List.of() : List.of(with.split(",")),
                metadata.get(Metadata.ENTERED_BY));
    }

    Metadata on(Metadata metadata) {
        var signed =
                metadata.with(Metadata.SIGNATURE, meaning.word())
                        .with(Metadata.SIGNED_WITH, String.join(",", with));
        return way == null ? signed : signed.with(Metadata.ENTERED_BY, way);
    }
}
