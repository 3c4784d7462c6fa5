package org.labgoals.demo.infrastructure;

import static org.labgoals.people.domain.CareerLevel.ENTRY;
import static org.labgoals.people.domain.CareerLevel.MID;
import static org.labgoals.people.domain.CareerLevel.SENIOR;
import static org.labgoals.shared.domain.Role.ADMINISTRATOR;
import static org.labgoals.shared.domain.Role.AUDITOR;
import static org.labgoals.shared.domain.Role.DIRECTOR;
import static org.labgoals.shared.domain.Role.MANAGER;
import static org.labgoals.shared.domain.Role.TECHNOLOGIST;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.TeamId;

/** Who works in the demo laboratory, where, and whom they report to. All of them are made up. */
final class DemoPeople {

    static final String LABORATORY = "Northgate Regional Hospital Laboratory";

    /**
     * Somebody who works there.
     *
     * @param key first name in lower case, by which the stories speak of them
     * @param hired how many days ago they came
     * @param account name of their sign-in, null for who has none in the demo
     */
    record Member(
            String key,
            String name,
            Role role,
            @Nullable CareerLevel level,
            String position,
            List<String> teams,
            @Nullable String manager,
            int hired,
            @Nullable String account) {}

    /** A team, the section it belongs to, and who leads it. */
    record Team(String key, String name, String section, String lead) {}

    /**
     * A step on the ladder.
     *
     * @param before the position that was left
     * @param reason what was said for it, empty where the books had not been opened yet
     */
    record Promotion(
            String person, String before, CareerLevel levelBefore, int daysAgo, String reason) {}

    /** Who stands in for whom, from when until when, and when that was said. */
    record Deputy(String of, String deputy, int from, int until, int named) {}

    private final Map<String, Member> members = new LinkedHashMap<>();
    private final List<Team> teams = new ArrayList<>();

    DemoPeople() {
        teams();
        leadership();
        chemistry();
        hematology();
        microbiology();
        bloodBank();
        molecular();
        processing();
    }

    private void teams() {
        team("chem-day", "Chemistry, days", "Chemistry", "lena");
        team("chem-night", "Chemistry, evenings and nights", "Chemistry", "omar");
        team("hema", "Hematology and coagulation", "Hematology", "rosa");
        team("micro", "Bacteriology bench", "Microbiology", "fatima");
        team("blood-bank", "Blood bank", "Immunohematology", "beatriz");
        team("molecular", "Molecular diagnostics", "Molecular", "ravi");
        team("processing", "Receiving and processing", "Specimen processing", "luis");
        team("phlebotomy", "Phlebotomy", "Specimen processing", "dana");
    }

    private void leadership() {
        staff("helen", "Dr. Helen Okafor", DIRECTOR, "Laboratory director", null, 3300, "director");
        staff("tomasz", "Dr. Tomasz Wieczorek", DIRECTOR, "Associate director", null, 2500, null);
        staff("ruth", "Ruth Andersen", AUDITOR, "Quality coordinator", "helen", 2100, "auditor");
        staff("carlos", "Carlos Medina", ADMINISTRATOR, "LIS analyst", "tomasz", 1900, "admin");
        manager("priya", "Priya Raman", "helen", 2700, "manager", "chem-day", "chem-night");
        manager("marcus", "Marcus Lindqvist", "helen", 2950, null, "hema");
        manager("daniel", "Daniel Osei", "helen", 2200, "manager2", "micro");
        manager("sofia", "Sofia Marchetti", "tomasz", 3100, null, "blood-bank");
        manager("yuki", "Yuki Tanabe", "tomasz", 1500, null, "molecular");
        manager("grace", "Grace Thornton", "tomasz", 3600, null, "processing", "phlebotomy");
    }

    private void chemistry() {
        bench("amira", "Amira Nasser", ENTRY, "MLS I", "chem-day", "priya", 1010, "technologist");
        bench("lena", "Lena Fischer", SENIOR, "MLS III", "chem-day", "priya", 3400, null);
        bench("victor", "Victor Almeida", MID, "MLS II", "chem-day", "priya", 1650, null);
        bench("tess", "Tess Gallagher", ENTRY, "MLT II", "chem-day", "priya", 900, null);
        bench("paulo", "Paulo Ferreira", ENTRY, "MLS I", "chem-day", "priya", 19, null);
        bench("omar", "Omar Siddiqui", SENIOR, "Lead", "chem-night", "priya", 2900, null);
        bench("mei", "Mei Huang", MID, "MLS II", "chem-night", "priya", 1400, null);
        bench("kofi", "Kofi Boateng", ENTRY, "MLS I", "chem-night", "priya", 640, null);
        bench("ingrid", "Ingrid Solberg", MID, "MLT III", "chem-night", "priya", 2300, null);
    }

    private void hematology() {
        bench("rosa", "Rosa Delgado", SENIOR, "MLS III", "hema", "marcus", 3900, null);
        bench("hannah", "Hannah Weiss", MID, "MLS II", "hema", "marcus", 1750, null);
        bench("dev", "Dev Patel", ENTRY, "MLS I", "hema", "marcus", 560, null);
        bench("claire", "Claire Dubois", ENTRY, "MLT II", "hema", "marcus", 1200, null);
        bench("samuel", "Samuel Adeyemi", MID, "MLS II", "hema", "marcus", 2050, null);
        bench("noor", "Noor Haddad", ENTRY, "MLS I", "hema", "marcus", 250, null);
    }

    private void microbiology() {
        bench("jonah", "Jonah Whitfield", MID, "MLS II", "micro", "daniel", 1550, "technologist2");
        bench("fatima", "Fatima Benali", SENIOR, "MLS III", "micro", "daniel", 3050, null);
        bench("erik", "Erik Johansson", ENTRY, "MLS I", "micro", "daniel", 480, null);
        bench("lucia", "Lucia Romano", MID, "MLS II", "micro", "daniel", 1800, null);
        bench("anthony", "Anthony Nguyen", MID, "MLT III", "micro", "daniel", 2600, null);
    }

    private void bloodBank() {
        bench("beatriz", "Beatriz Costa", SENIOR, "Specialist", "blood-bank", "sofia", 3500, null);
        bench("peter", "Peter Novak", MID, "MLS II", "blood-bank", "sofia", 1350, null);
        bench("aisha", "Aisha Karim", ENTRY, "MLS I", "blood-bank", "sofia", 700, null);
        bench("george", "George Papadakis", MID, "MLS II", "blood-bank", "sofia", 2400, null);
    }

    private void molecular() {
        bench("ravi", "Ravi Menon", SENIOR, "Specialist", "molecular", "yuki", 1480, null);
        bench("chloe", "Chloe Martin", MID, "MLS II", "molecular", "yuki", 1150, null);
        bench("stefan", "Stefan Ionescu", MID, "MLS II", "molecular", "yuki", 990, null);
        bench("wanjiru", "Wanjiru Kamau", ENTRY, "MLS I", "molecular", "yuki", 420, null);
    }

    private void processing() {
        bench("luis", "Luis Herrera", MID, "MLT III", "processing", "grace", 2800, null);
        bench("jamal", "Jamal Edwards", ENTRY, "Lab assistant", "processing", "grace", 610, null);
        bench("mina", "Mina Park", ENTRY, "MLT I", "processing", "grace", 380, null);
        bench("dana", "Dana Kowalski", MID, "Phlebotomist", "phlebotomy", "grace", 2000, null);
    }

    /** Every step on the ladder, the oldest of a person first. */
    List<Promotion> promotions() {
        return List.of(
                new Promotion("lena", "MLS I", ENTRY, 2300, ""),
                new Promotion("lena", "MLS II", MID, 1400, ""),
                new Promotion("victor", "MLS I", ENTRY, 820, ""),
                new Promotion("mei", "MLS I", ENTRY, 760, ""),
                new Promotion("omar", "MLS I", ENTRY, 1900, ""),
                new Promotion("omar", "MLS II", MID, 1150, ""),
                new Promotion(
                        "omar",
                        "MLS III",
                        SENIOR,
                        480,
                        "Nights need somebody who answers for them, and they already ask Omar."),
                new Promotion("ingrid", "MLT I", ENTRY, 1700, ""),
                new Promotion("ingrid", "MLT II", ENTRY, 980, ""),
                new Promotion(
                        "amira",
                        "MLT II",
                        ENTRY,
                        560,
                        "Passed MLS in the year before and covers the day bench alone."),
                new Promotion(
                        "tess",
                        "MLT I",
                        ENTRY,
                        380,
                        "Two analysers signed off, and the ward calls are hers now."),
                new Promotion("rosa", "MLS I", ENTRY, 3000, ""),
                new Promotion("rosa", "MLS II", MID, 1700, ""),
                new Promotion(
                        "hannah",
                        "MLS I",
                        ENTRY,
                        420,
                        "Keeps the slide box, the sets and the newcomers on course."),
                new Promotion(
                        "samuel",
                        "MLS I",
                        ENTRY,
                        610,
                        "Coagulation is his in all but name; now also in name."),
                new Promotion(
                        "claire",
                        "MLT I",
                        ENTRY,
                        640,
                        "Runs the coagulation bench alone on weekends."),
                new Promotion("jonah", "MLS I", ENTRY, 1190, ""),
                new Promotion("fatima", "MLS II", MID, 1800, ""),
                new Promotion("lucia", "MLS I", ENTRY, 900, ""),
                new Promotion("anthony", "MLT II", ENTRY, 1300, ""),
                new Promotion("beatriz", "MLS II", MID, 2200, ""),
                new Promotion("beatriz", "MLS III", SENIOR, 1100, ""),
                new Promotion(
                        "peter",
                        "MLS I",
                        ENTRY,
                        640,
                        "Took over the reference samples and teaches from them."),
                new Promotion("george", "MLS I", ENTRY, 1500, ""),
                new Promotion("ravi", "MLS II", MID, 900, ""),
                new Promotion(
                        "ravi",
                        "MLS III",
                        SENIOR,
                        330,
                        "Builds the services that we did not have; the specialist post is made for"
                                + " it."),
                new Promotion(
                        "chloe",
                        "MLS I",
                        ENTRY,
                        300,
                        "Passed MB, prepares the libraries, and trains on the cartridges."),
                new Promotion(
                        "stefan",
                        "MLS I",
                        ENTRY,
                        500,
                        "Built the pipeline that reports overnight."),
                new Promotion("luis", "MLT II", ENTRY, 1400, ""),
                new Promotion(
                        "mina",
                        "Lab assistant",
                        ENTRY,
                        90,
                        "Passed MLT in the evenings and has the quietest hands at the aliquots."),
                new Promotion("priya", "Lead", SENIOR, 1250, ""),
                new Promotion("daniel", "MLS III", SENIOR, 1350, ""),
                new Promotion("grace", "Supervisor", SENIOR, 2100, ""));
    }

    /** The steps of one person, the oldest first. */
    List<Promotion> promotionsOf(String person) {
        return promotions().stream().filter(step -> step.person().equals(person)).toList();
    }

    /** Those who know the work of the person's section well, as of so many days ago. */
    List<String> seniorsBeside(String person, int ago) {
        String manager = deciderOf(person);
        return members().stream()
                .filter(each -> !each.key().equals(person) && each.hired() > ago + 400)
                .filter(
                        each ->
                                each.key().equals(manager)
                                        || manager.equals(each.manager()) && each.level() != ENTRY)
                .map(Member::key)
                .toList();
    }

    List<Deputy> deputies() {
        return List.of(
                new Deputy("sofia", "beatriz", 130, 86, 137),
                new Deputy("priya", "lena", -20, -41, 5));
    }

    List<Member> members() {
        return List.copyOf(members.values());
    }

    List<Team> teamList() {
        return List.copyOf(teams);
    }

    Member member(String key) {
        Member member = members.get(key);
        if (member == null) {
            throw new IllegalArgumentException("Nobody in the demo laboratory is " + key);
        }
        return member;
    }

    /** Who decides on somebody's goals: the responsible manager, and for a director the other. */
    String deciderOf(String owner) {
        Member member = member(owner);
        if (member.manager() != null) {
            return member.manager();
        }
        return owner.equals("helen") ? "tomasz" : "helen";
    }

    static PersonId personId(String key) {
        return new PersonId(DemoDays.uuid("demo person " + key));
    }

    static TeamId teamId(String key) {
        return new TeamId(DemoDays.uuid("demo team " + key));
    }

    private void team(String key, String name, String section, String lead) {
        teams.add(new Team(key, name, section, lead));
    }

    private void staff(
            String key,
            String name,
            Role role,
            String position,
            @Nullable String manager,
            int hired,
            @Nullable String account) {
        add(new Member(key, name, role, null, position, List.of(), manager, hired, account));
    }

    private void manager(
            String key,
            String name,
            String manager,
            int hired,
            @Nullable String account,
            String... leads) {
        List<String> itsTeams = List.of(leads);
        add(new Member(key, name, MANAGER, null, "Manager", itsTeams, manager, hired, account));
    }

    private void bench(
            String key,
            String name,
            CareerLevel level,
            String position,
            String team,
            String manager,
            int hired,
            @Nullable String account) {
        add(
                new Member(
                        key,
                        name,
                        TECHNOLOGIST,
                        level,
                        position,
                        List.of(team),
                        manager,
                        hired,
                        account));
    }

    private void add(Member member) {
        members.put(member.key(), member);
    }
}
