package org.labgoals.demo.infrastructure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
        people.promotions().forEach(this::promote);
        people.deputies().forEach(this::nameDeputy);
        return List.copyOf(steps);
    }

    private void openLaboratory() {
        LaboratoryId laboratory = laboratory();
        List<String> sections =
                people.teamList().stream().map(DemoPeople.Team::section).distinct().toList();
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
        String position = member.position();
        CareerLevel level = member.level();
        for (DemoPeople.Promotion promotion : people.promotions()) {
            if (promotion.person().equals(member.key())) {
                position = promotion.before();
                level = promotion.levelBefore();
            }
        }
        String first = position;
        CareerLevel firstLevel = level;
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

    private void promote(DemoPeople.Promotion promotion) {
        DemoPeople.Member member = people.member(promotion.person());
        PersonId id = DemoPeople.personId(member.key());
        person(
                id,
                promotion.daysAgo(),
                occasion ->
                        new PersonCommand.GivePosition(
                                id, occasion, member.position(), member.level(), occasion.today()));
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

    private static LaboratoryId laboratory() {
        return new LaboratoryId(DemoDays.uuid("demo laboratory"));
    }
}
