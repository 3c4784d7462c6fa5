package org.labgoals.feedback.domain;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.domain.FeedbackEvent.AnonymousFeedbackShown;
import org.labgoals.feedback.domain.FeedbackEvent.AuthorLookedAt;
import org.labgoals.feedback.domain.FeedbackEvent.DisclosureAgreed;
import org.labgoals.feedback.domain.FeedbackEvent.DisclosureAsked;
import org.labgoals.feedback.domain.FeedbackEvent.DisclosureDeclined;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackGiven;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackHidden;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackReplied;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackReported;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackShownAgain;
import org.labgoals.feedback.domain.FeedbackEvent.FeedbackThanked;
import org.labgoals.feedback.domain.FeedbackEvent.HeldFeedbackReleased;
import org.labgoals.shared.domain.PersonId;

/**
 * Who reads what of feedback: the one policy for every way of reading.
 *
 * <ul>
 *   <li>Held: whoever decides for the person, and whoever wrote it by name.
 *   <li>Written without a name: only together with at least two others that are not held.
 *   <li>Meant for the manager only: whoever decides for the person, directors and auditors; the
 *       person never, whatever else they are.
 *   <li>Hidden: that it was, by whom and why, for all who could read it; the words only for whoever
 *       decides for the person, directors and auditors.
 *   <li>Who wrote it without their name: nobody. Who asked to know it: directors and auditors.
 * </ul>
 */
public final class Reading {

    /** So many are shown together at least. */
    public static final int GROUP = 3;

    private Reading() {}

    /**
     * What the reader may know of all that was said of one person.
     *
     * @param all everything said of that person, so that groups are whole
     */
    public static List<FeedbackState> by(Reader reader, List<FeedbackState> all) {
        var groups = groups(all);
        return all.stream()
                .filter(each -> mayKnow(reader, each, groups))
                .map(each -> by(reader, each))
                .toList();
    }

    /** Whether an entry of what the reader may know is told them at all. */
    public static boolean tells(Reader reader, FeedbackEvent event) {
        return switch (event) {
            case FeedbackGiven e -> true;
            case AnonymousFeedbackShown e -> true;
            case HeldFeedbackReleased e -> true;
            case FeedbackThanked e -> true;
            case FeedbackReplied e -> true;
            case FeedbackHidden e -> true;
            case FeedbackShownAgain e -> true;
            case FeedbackReported e -> knowsOfReports(reader, event.person());
            case DisclosureAsked e -> knowsOfDisclosures(reader, event.person());
            case DisclosureAgreed e -> knowsOfDisclosures(reader, event.person());
            case DisclosureDeclined e -> knowsOfDisclosures(reader, event.person());
            case AuthorLookedAt e -> knowsOfDisclosures(reader, event.person());
        };
    }

    /** Groups of which enough may be shown. */
    private static Set<String> groups(List<FeedbackState> all) {
        return all.stream()
                .filter(each -> each.group() != null && !each.isHeld())
                .collect(Collectors.groupingBy(Reading::group, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(each -> each.getValue() >= GROUP)
                .map(each -> each.getKey())
                .collect(Collectors.toSet());
    }

    private static String group(FeedbackState each) {
        return String.valueOf(each.group());
    }

    private static boolean mayKnow(Reader reader, FeedbackState each, Set<String> groups) {
        boolean about = reader.id().equals(each.person());
        if (!about && reader.id().equals(each.by())) {
            return true;
        }
        if (each.isHeld()) {
            return !about && reader.decides();
        }
        if (each.isAnonymous() && !groups.contains(group(each))) {
            return false;
        }
        if (each.audience() == FeedbackAudience.MANAGER_ONLY) {
            return !about && reader.readsForManagers();
        }
        return about || reader.leads() || reader.readsForManagers();
    }

    private static FeedbackState by(Reader reader, FeedbackState each) {
        boolean about = reader.id().equals(each.person());
        var known = each.course();
        if (!knowsOfReports(reader, each.person())) {
            known = known.withoutReports();
        }
        if (!knowsOfDisclosures(reader, each.person())) {
            known = known.withoutDisclosure();
        }
        return each.passedOn(!each.isHidden() || !about && reader.readsForManagers(), known);
    }

    private static boolean knowsOfReports(Reader reader, PersonId person) {
        return reader.id().equals(person) || reader.readsForManagers();
    }

    private static boolean knowsOfDisclosures(Reader reader, PersonId person) {
        return !reader.id().equals(person) && (reader.directs() || reader.audits());
    }

    /** What the reader may know of one request, null where nothing. */
    public static @Nullable FeedbackRequestState by(Reader reader, FeedbackRequestState request) {
        if (reader.id().equals(request.by())) {
            return request;
        }
        boolean about = reader.id().equals(request.person());
        if (!about && reader.readsForManagers()) {
            return request;
        }
        return request.colleagues().contains(reader.id()) ? request.seenBy(reader.id()) : null;
    }

    /** As {@link #by(Reader, FeedbackRequestState)}, for many. */
    public static List<FeedbackRequestState> requests(
            Function<PersonId, Reader> reader, List<FeedbackRequestState> all) {
        return all.stream()
                .map(each -> by(reader.apply(each.person()), each))
                .filter(each -> each != null)
                .map(each -> (FeedbackRequestState) each)
                .toList();
    }
}
