package org.labgoals.demo.infrastructure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Kind;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.objective.domain.Kin;
import org.labgoals.objective.domain.ObjectiveCommand;
import org.labgoals.objective.domain.ObjectiveCommand.MeetObjective;
import org.labgoals.objective.domain.ObjectiveCommand.MissObjective;
import org.labgoals.objective.domain.ObjectiveCommand.ProposeObjective;
import org.labgoals.objective.domain.ObjectiveCommand.RetireObjective;
import org.labgoals.objective.domain.ObjectiveCommand.SetObjective;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.objective.domain.ObjectivePlan;
import org.labgoals.objective.domain.ObjectiveStatus;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Standing;

/** What the demo laboratory wants: a vision, what the laboratory makes of it, and the sections. */
final class DemoObjectives {

    private static final String DIRECTOR = "helen";
    private static final String VISION = "right-and-in-time";
    private static final int OPENED = 724;

    private final Telling telling;
    private final Map<String, ObjectiveLevel> levels = new LinkedHashMap<>();
    private ObjectiveLevel level = ObjectiveLevel.VISION;
    private @Nullable String section;

    DemoObjectives(Telling telling) {
        this.telling = telling;
        vision();
        laboratory();
        sections();
        earlier();
    }

    private void vision() {
        level(ObjectiveLevel.VISION, null);
        new Wish(VISION, "Every result right, in time and understood", DIRECTOR)
                .why("What a patient may expect of us, wherever in the house they are.")
                .weighing(1)
                .set(OPENED);
    }

    private void laboratory() {
        level(ObjectiveLevel.LABORATORY, null);
        new Wish(
                        "faster-emergency-results",
                        "Faster results for the emergency department",
                        DIRECTOR)
                .why("Order to report of troponin and potassium decide when a patient can leave.")
                .under(VISION)
                .by(Kind.TECHNICAL_PROFICIENCY, Kind.QUALITY_AND_COMPLIANCE)
                .moving("ed-troponin", "stat-potassium")
                .weighing(30)
                .set(OPENED);
        new Wish("fewer-rejected-specimens", "Fewer rejected specimens", "tomasz")
                .why("Each rejected tube is a second needle and an hour lost.")
                .under(VISION)
                .by(Kind.QUALITY_AND_COMPLIANCE, Kind.NETWORKING_AND_COLLABORATION)
                .moving("chemistry-rejected", "haemolysed")
                .weighing(20)
                .set(OPENED);
        new Wish("inspection-ready", "Ready for inspection on any day", DIRECTOR)
                .why("Records, quality control and procedures as they should be, every day.")
                .under(VISION)
                .by(Kind.QUALITY_AND_COMPLIANCE)
                .moving("proficiency")
                .weighing(20)
                .set(OPENED);
        new Wish("staff-competent-on-time", "Competency assessed on time", "tomasz")
                .why("Nobody reports results of a system they are not cleared for.")
                .under(VISION)
                .by(Kind.PROFESSIONAL_DEVELOPMENT_AND_ADVANCEMENT)
                .moving("competency-on-time")
                .weighing(15)
                .set(OPENED - 20);
        new Wish("new-methods", "Three new methods in house", "tomasz")
                .why("What we send out today takes days; what we measure ourselves takes hours.")
                .under(VISION)
                .by(Kind.RESEARCH_AND_INNOVATION, Kind.TECHNICAL_PROFICIENCY)
                .weighing(15)
                .set(OPENED - 40);
    }

    private void sections() {
        level(ObjectiveLevel.SECTION, "Microbiology");
        new Wish("faster-pathogen-results", "Pathogens named a day earlier", "daniel")
                .under("faster-emergency-results", "new-methods")
                .weighing(30)
                .set(OPENED - 40);
        level(ObjectiveLevel.SECTION, "Immunohematology");
        new Wish("less-red-cell-wastage", "Less red-cell wastage", "sofia")
                .under("fewer-rejected-specimens")
                .moving("red-cell-wastage")
                .weighing(25)
                .set(OPENED - 40);
        level(ObjectiveLevel.SECTION, "Chemistry");
        new Wish("fewer-corrected-reports", "Fewer corrected reports", "priya")
                .why("A corrected report was acted on before it was right.")
                .under("inspection-ready")
                .by(Kind.QUALITY_AND_COMPLIANCE)
                .moving("corrected-reports")
                .weighing(25)
                .set(230);
        level(ObjectiveLevel.SECTION, "Specimen processing");
        new Wish("cleaner-blood-cultures", "Fewer contaminated blood cultures", "grace")
                .why("A false alarm is days of antibiotics for nothing.")
                .under("fewer-rejected-specimens")
                .moving("blood-culture-contamination")
                .weighing(20)
                .set(200);
        level(ObjectiveLevel.SECTION, "Hematology");
        new Wish(
                        "critical-calls-in-time",
                        "Critical values called within fifteen minutes",
                        "marcus")
                .under("faster-emergency-results")
                .moving("critical-call")
                .weighing(20)
                .set(190);
        level(ObjectiveLevel.SECTION, "Molecular");
        new Wish("panels-on-five-days", "Panels on five days a week", "yuki")
                .under("new-methods")
                .by(Kind.RESEARCH_AND_INNOVATION)
                .weighing(15)
                .set(150);
    }

    /** What ended, and what nobody has decided on yet. */
    private void earlier() {
        level(ObjectiveLevel.LABORATORY, null);
        new Wish("one-middleware", "One middleware for all analysers", "tomasz")
                .under(VISION)
                .weighing(10)
                .set(OPENED)
                .ended(
                        330,
                        (id, at, on) ->
                                new MeetObjective(
                                        id,
                                        at,
                                        PersonalText.of("The last analyser was connected."),
                                        on));
        level(ObjectiveLevel.SECTION, "Hematology");
        new Wish("smears-within-the-hour", "Manual differentials within the hour", "marcus")
                .under("faster-emergency-results")
                .weighing(10)
                .set(OPENED - 60)
                .ended(
                        300,
                        (id, at, on) ->
                                new MissObjective(
                                        id,
                                        at,
                                        PersonalText.of("Two vacancies; the median stayed at 84."),
                                        on));
        level(ObjectiveLevel.SECTION, "Specimen processing");
        new Wish("second-tube-system", "A second pneumatic tube line", "grace")
                .under("faster-emergency-results")
                .weighing(5)
                .set(OPENED - 60)
                .ended(
                        410,
                        (id, at, on) ->
                                new RetireObjective(
                                        id,
                                        at,
                                        PersonalText.of("The building plan was changed."),
                                        on));
        level(ObjectiveLevel.SECTION, "Chemistry");
        new Wish("paperless-logs", "Temperature logs without paper", "priya")
                .under("inspection-ready")
                .weighing(10)
                .proposedBy("priya", 12);
    }

    private void level(ObjectiveLevel next, @Nullable String itsSection) {
        this.level = next;
        this.section = itsSection;
    }

    /** How an objective ended. */
    @FunctionalInterface
    private interface Ended {
        ObjectiveCommand by(ObjectiveId id, Occasion at, LocalDate on);
    }

    /** One objective, from its first words to where it stands. */
    private final class Wish {

        private final ObjectiveId id;
        private final String title;
        private final String owner;
        private @Nullable String why;
        private List<String> parents = List.of();
        private Set<Kind> kinds = Set.of();
        private List<IndicatorId> indicators = List.of();
        private int weight = 1;

        Wish(String key, String title, String owner) {
            this.id = new ObjectiveId(key);
            this.title = title;
            this.owner = owner;
            levels.put(key, level);
        }

        Wish why(String words) {
            this.why = words;
            return this;
        }

        Wish under(String... keys) {
            this.parents = List.of(keys);
            return this;
        }

        Wish by(Kind first, Kind... more) {
            this.kinds = EnumSet.of(first, more);
            return this;
        }

        Wish moving(String... keys) {
            this.indicators = Arrays.stream(keys).map(IndicatorId::new).toList();
            return this;
        }

        Wish weighing(int points) {
            this.weight = points;
            return this;
        }

        void proposedBy(String person, int ago) {
            var standing = person.equals(DIRECTOR) ? Standing.DECIDER : Standing.ONLOOKER;
            var sections = section == null ? Set.<String>of() : Set.of(section);
            var plan = plan(ago);
            telling.tell(
                    ObjectiveCommand.class,
                    id.value(),
                    ago,
                    person,
                    standing,
                    at -> new ProposeObjective(id, at, plan, at.today(), sections, kin()));
        }

        Wish set(int ago) {
            proposedBy(DIRECTOR, ago + 7);
            return decided(ago, (objective, at, on) -> new SetObjective(objective, at, on, kin()));
        }

        void ended(int ago, Ended ending) {
            decided(ago, ending);
        }

        private Wish decided(int ago, Ended decision) {
            telling.tell(
                    ObjectiveCommand.class,
                    id.value(),
                    ago,
                    DIRECTOR,
                    Standing.DECIDER,
                    at -> decision.by(id, at, at.today()));
            return this;
        }

        private ObjectivePlan plan(int ago) {
            var from = telling.dayIn(-ago).withDayOfYear(1);
            return new ObjectivePlan(
                    PersonalText.of(title),
                    PersonalText.ofNullable(why),
                    level,
                    section,
                    parents.stream().map(ObjectiveId::new).toList(),
                    DemoPeople.personId(owner),
                    from,
                    level == ObjectiveLevel.VISION
                            ? null
                            : telling.dayIn(0).withDayOfYear(1).plusYears(1).minusDays(1),
                    BigDecimal.valueOf(weight),
                    kinds,
                    indicators);
        }

        private Kin kin() {
            return new Kin(
                    parents.stream()
                            .map(
                                    key ->
                                            new Kin.Parent(
                                                    new ObjectiveId(key),
                                                    levels.getOrDefault(key, level),
                                                    ObjectiveStatus.SET))
                            .toList(),
                    Set.of(),
                    true);
        }
    }
}
