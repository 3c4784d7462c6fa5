package org.labgoals.demo.infrastructure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.people.domain.LaboratoryCommand;
import org.labgoals.people.domain.LaboratoryId;
import org.labgoals.people.domain.PersonCommand;
import org.labgoals.people.domain.TeamCommand;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Standing;
import org.labgoals.shared.domain.TeamId;

/** Tells how the laboratory opened its books and who came, rose and stood in for whom. */
final class Staffing {

    /** When the laboratory began to keep its people here, a little before the first goal. */
    static final int BOOKS_OPENED = 735;

    private static final String ADMINISTRATOR = "carlos";

    private final DemoPeople people;
    private final LocalDate today;
    private final ZoneId zone;
    private final List<Step> steps = new ArrayList<>();

    Staffing(DemoPeople people, LocalDate today, ZoneId zone) {
        this.people = people;
        this.today = today;
        this.zone = zone;
    }

    List<Step> steps() {
        openLaboratory();
        people.teamList().forEach(this::form);
        people.members().forEach(this::enrol);
        people.members().forEach(this::assignManager);
        people.teamList().forEach(this::nameLead);
        people.members().forEach(this::rise);
        people.deputies().forEach(this::nameDeputy);
        return List.copyOf(steps);
    }

    private void openLaboratory() {
        LaboratoryId laboratory = laboratory();
        List<String> sections =
                Stream.concat(
                                people.teamList().stream().map(DemoPeople.Team::section),
                                DemoSystems.FURTHER_SECTIONS.stream())
                        .distinct()
                        .toList();
        step(
                LaboratoryCommand.class,
                laboratory.value(),
                BOOKS_OPENED,
                occasion ->
                        new LaboratoryCommand.OpenLaboratory(
                                laboratory,
                                occasion,
                                DemoPeople.LABORATORY,
                                zone.getId(),
                                sections,
                                occasion.today()));
    }

    private void form(DemoPeople.Team team) {
        TeamId id = DemoPeople.teamId(team.key());
        step(
                TeamCommand.class,
                id.value(),
                BOOKS_OPENED,
                occasion ->
                        new TeamCommand.FormTeam(
                                id,
                                occasion,
                                team.name(),
                                laboratory(),
                                team.section(),
                                occasion.today()));
    }

    private void enrol(DemoPeople.Member member) {
        PersonId id = DemoPeople.personId(member.key());
        LocalDate hired = DemoDays.workday(today, member.hired());
        int recorded = Math.min(member.hired(), BOOKS_OPENED);
        person(
                id,
                recorded,
                occasion ->
                        new PersonCommand.EnrolPerson(
                                id, occasion, PersonalText.of(member.name()), hired));
        person(id, recorded, occasion -> new PersonCommand.GrantRole(id, occasion, member.role()));
        List<DemoPeople.Promotion> steps = people.promotionsOf(member.key());
        String first = steps.isEmpty() ? member.position() : steps.getFirst().before();
        CareerLevel firstLevel = steps.isEmpty() ? member.level() : steps.getFirst().levelBefore();
        person(
                id,
                recorded,
                occasion -> new PersonCommand.GivePosition(id, occasion, first, firstLevel, hired));
        for (String team : member.teams()) {
            person(
                    id,
                    recorded,
                    occasion ->
                            new PersonCommand.PlaceInTeam(
                                    id, occasion, DemoPeople.teamId(team), occasion.today()));
        }
    }

    private void assignManager(DemoPeople.Member member) {
        String manager = member.manager();
        if (manager == null) {
            return;
        }
        PersonId id = DemoPeople.personId(member.key());
        person(
                id,
                Math.min(member.hired(), BOOKS_OPENED),
                occasion ->
                        new PersonCommand.AssignManager(
                                id, occasion, DemoPeople.personId(manager), occasion.today()));
    }

    private void nameLead(DemoPeople.Team team) {
        TeamId id = DemoPeople.teamId(team.key());
        step(
                TeamCommand.class,
                id.value(),
                BOOKS_OPENED,
                occasion ->
                        new TeamCommand.NameLead(
                                id, occasion, DemoPeople.personId(team.lead()), occasion.today()));
    }

    /** What happened before the books were opened is a position held; later steps were decided. */
    private void rise(DemoPeople.Member member) {
        PersonId id = DemoPeople.personId(member.key());
        List<DemoPeople.Promotion> all = people.promotionsOf(member.key());
        for (int i = 0; i < all.size(); i++) {
            DemoPeople.Promotion promotion = all.get(i);
            boolean last = i == all.size() - 1;
            String position = last ? member.position() : all.get(i + 1).before();
            CareerLevel level = last ? member.level() : all.get(i + 1).levelBefore();
            LocalDate from = DemoDays.workday(today, promotion.daysAgo());
            person(
                    id,
                    Math.min(promotion.daysAgo(), BOOKS_OPENED),
                    occasion ->
                            promotion.reason().isEmpty()
                                    ? new PersonCommand.GivePosition(
                                            id, occasion, position, level, from)
                                    : new PersonCommand.PromotePerson(
                                            id,
                                            occasion,
                                            position,
                                            level,
                                            from,
                                            PersonalText.of(promotion.reason()),
                                            DemoPeople.personId(people.deciderOf(member.key()))));
        }
    }

    private void nameDeputy(DemoPeople.Deputy deputy) {
        PersonId id = DemoPeople.personId(deputy.of());
        person(
                id,
                deputy.named(),
                occasion ->
                        new PersonCommand.NameDeputy(
                                id,
                                occasion,
                                DemoPeople.personId(deputy.deputy()),
                                DemoDays.workday(today, deputy.from()),
                                DemoDays.workday(today, deputy.until())));
    }

    private void person(PersonId id, int ago, Function<Occasion, PersonCommand> command) {
        step(PersonCommand.class, id.value(), ago, command);
    }

    private void step(Class<?> vocabulary, String record, int ago, Function<Occasion, ?> command) {
        steps.add(
                new Step(
                        vocabulary,
                        record,
                        DemoDays.workday(today, ago),
                        ADMINISTRATOR,
                        Standing.ADMINISTRATOR,
                        null,
                        null,
                        (occasion, none) -> command.apply(occasion)));
    }

    static LaboratoryId laboratory() {
        return new LaboratoryId(DemoDays.uuid("demo laboratory"));
    }
}
