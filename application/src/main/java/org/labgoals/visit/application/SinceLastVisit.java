package org.labgoals.visit.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.EventTrail;
import org.labgoals.shared.application.EventTrail.Trace;
import org.labgoals.shared.application.ShownRecord;
import org.labgoals.shared.application.ShowsRecords;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/**
 * What others changed, since the viewer was last here, in records that the viewer may know of now.
 * Each feature says which those are.
 */
@Component
public class SinceLastVisit {

    /** Where to begin. */
    public static final long FROM_THE_LATEST = Long.MAX_VALUE;

    private static final int AT_ONCE = 500;

    /** Far back nobody reads on: a page looks at so many events at most. */
    private static final int MOST_LOOKED_AT = 4_000;

    /** Events that were being written while somebody left may stand a little before their mark. */
    private static final long OVERLAP = 1_000;

    private final CurrentViewer viewer;
    private final EventTrail trail;
    private final Directory directory;
    private final Map<String, ShowsRecords> features;

    SinceLastVisit(
            CurrentViewer viewer,
            EventTrail trail,
            Directory directory,
            List<ShowsRecords> features) {
        this.viewer = viewer;
        this.trail = trail;
        this.directory = directory;
        this.features =
                features.stream().collect(Collectors.toMap(ShowsRecords::feature, each -> each));
    }

    /**
     * A page of changes, the latest first.
     *
     * @param last the end of the viewer's last visit
     * @param before where the page before ended, or {@link #FROM_THE_LATEST}
     * @param most how many, at least one
     */
    public Changes find(Visit last, long before, int most) {
        return new Look(viewer.get(), last, most).from(before);
    }

    /** One page in the making. */
    private final class Look {

        private final Viewer asker;
        private final Visit last;
        private final int most;
        private final List<Seen> found = new ArrayList<>();

        Look(Viewer asker, Visit last, int most) {
            this.asker = asker;
            this.last = last;
            this.most = most;
        }

        Changes from(long before) {
            long place = before;
            for (int lookedAt = 0; lookedAt < MOST_LOOKED_AT; lookedAt += AT_ONCE) {
                List<Trace> traces =
                        trail.latest(
                                EventTrail.Wanted.byOthers(
                                        last.lastSeen(),
                                        last.place() - OVERLAP,
                                        place,
                                        asker.person(),
                                        AT_ONCE));
                var shown = shown(traces);
                for (Trace trace : traces) {
                    ShownRecord record = shown.get(key(trace));
                    if (record == null || !tells(trace)) {
                        continue;
                    }
                    if (found.size() == most) {
                        return page(found.getLast().trace().place());
                    }
                    found.add(new Seen(trace, record));
                }
                if (traces.size() < AT_ONCE) {
                    return page(0);
                }
                place = traces.getLast().place();
            }
            return page(place);
        }

        private Map<String, ShownRecord> shown(List<Trace> traces) {
            Map<String, Set<String>> wanted =
                    traces.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            Trace::feature,
                                            Collectors.mapping(
                                                    Trace::recordId, Collectors.toSet())));
            Map<String, ShownRecord> all = new HashMap<>();
            wanted.forEach(
                    (feature, ids) -> {
                        ShowsRecords shows = features.get(feature);
                        if (shows != null) {
                            shows.shown(asker, ids)
                                    .forEach((id, record) -> all.put(feature + " " + id, record));
                        }
                    });
            return all;
        }

        private boolean tells(Trace trace) {
            ShowsRecords shows = features.get(trace.feature());
            return shows != null && shows.tells(trace.what());
        }

        private Changes page(long next) {
            Set<PersonId> actors =
                    found.stream().map(seen -> seen.trace().actor()).collect(Collectors.toSet());
            Map<PersonId, PersonLine> people = directory.people(actors);
            return new Changes(found.stream().map(seen -> seen.told(people)).toList(), next);
        }

        private static String key(Trace trace) {
            return trace.feature() + " " + trace.recordId();
        }
    }

    private record Seen(Trace trace, ShownRecord record) {

        Change told(Map<PersonId, PersonLine> people) {
            return new Change(trace.what(), people.get(trace.actor()), record, trace.recordedAt());
        }
    }
}
