package org.labgoals.shared.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Standing;

/**
 * What an event row says beside its payload: ids and words, never a name and never a reason.
 *
 * <p>A command carries it, every event that the command causes repeats the {@link #COPIED} entries.
 */
public record Metadata(Map<String, String> entries) {

    /** Id of the person who acted. */
    public static final String ACTOR = "actor";

    /** The role in which the actor acted: technologist, manager, director … */
    public static final String ROLE = "role";

    /** Where it came from, see {@link Channel}. */
    public static final String CHANNEL = "channel";

    /** Id of the person for whom the actor stood in. */
    public static final String ON_BEHALF_OF = "onBehalfOf";

    /**
     * Id of the person the record is about, put on each event by its aggregate: whose key seals the
     * event's personal texts.
     */
    public static final String SUBJECT = "subject";

    /** What belongs together: the id of the first message of a chain. */
    public static final String CORRELATION = "correlation";

    /** Id of the message which caused this one. */
    public static final String CAUSATION = "causation";

    /** {@code "true"} on each event that was written to fill a demo laboratory. */
    public static final String DEMO = "demo";

    /**
     * What the actor said by signing the step, see {@link Signature}; absent where they did not.
     */
    public static final String SIGNATURE = "signature";

    /** The signer's records of that moment: {@code <stream id>@<version>}, with commas between. */
    public static final String SIGNED_WITH = "signedWith";

    /** By what the actor signed: {@code password} or {@code passkey}; see {@link Entered}. */
    public static final String ENTERED_BY = "enteredBy";

    /** Idempotency: the account which asked. Stays on the command, never reaches an event. */
    public static final String REQUEST_ACCOUNT = "request.account";

    /** Idempotency: the key under which it asked. */
    public static final String REQUEST_KEY = "request.key";

    /** Idempotency: digest of what was asked. */
    public static final String REQUEST_DIGEST = "request.digest";

    /** Idempotency: the status to answer when the request is repeated. */
    public static final String REQUEST_STATUS = "request.status";

    /**
     * The entries which travel from a command to its events; correlation and causation join them.
     */
    public static final List<String> COPIED =
            List.of(ACTOR, ROLE, CHANNEL, ON_BEHALF_OF, DEMO, SIGNATURE, SIGNED_WITH, ENTERED_BY);

    /** Keeps a copy of the entries. */
    public Metadata {
        entries = Map.copyOf(entries);
    }

    /** Who acts, in which role, and from where; what the demo's loader writes is marked so. */
    public static Metadata of(String actor, String role, Channel channel) {
        var metadata = new Metadata(Map.of(ACTOR, actor, ROLE, role, CHANNEL, channel.word()));
        return channel == Channel.DEMO ? metadata.with(DEMO, "true") : metadata;
    }

    /**
     * As the viewer acts on a record: in which of their roles, and for whom where they stand in.
     *
     * @param deciders who decides on the record, first in line first
     */
    public static Metadata acting(Viewer viewer, Standing standing, List<PersonId> deciders) {
        var acting =
                of(
                        viewer.person().value(),
                        roleIn(viewer, standing).name().toLowerCase(Locale.ROOT),
                        viewer.channel());
        boolean standsIn =
                standing == Standing.DECIDER
                        && !deciders.isEmpty()
                        && !deciders.getFirst().equals(viewer.person());
        return standsIn ? acting.onBehalfOf(deciders.getFirst().value()) : acting;
    }

    /** In which of their roles somebody with several acts. */
    private static Role roleIn(Viewer viewer, Standing standing) {
        var order =
                switch (standing) {
                    case DECIDER -> List.of(Role.MANAGER, Role.DIRECTOR, Role.TECHNOLOGIST);
                    case ADMINISTRATOR -> List.of(Role.ADMINISTRATOR);
                    case OWNER, CONTRIBUTOR, ONLOOKER ->
                            List.of(Role.TECHNOLOGIST, Role.MANAGER, Role.DIRECTOR);
                };
        return order.stream()
                .filter(viewer::is)
                .findFirst()
                .orElseGet(() -> viewer.roles().stream().findFirst().orElse(Role.TECHNOLOGIST));
    }

    /** The same, done for another person. */
    public Metadata onBehalfOf(String person) {
        return with(ON_BEHALF_OF, person);
    }

    /** The same, as a part of what the given message began. */
    public Metadata correlation(String messageId) {
        return with(CORRELATION, messageId);
    }

    /** The same with one more entry. */
    public Metadata with(String key, String value) {
        var more = new LinkedHashMap<>(entries);
        more.put(key, value);
        return new Metadata(more);
    }
}
