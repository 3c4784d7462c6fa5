package org.labgoals.reminder.infrastructure;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.platform.commons.annotation.Testable;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.reminder.application.Letter;
import org.labgoals.reminder.application.Post;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Owed;
import org.labgoals.shared.application.TellsWhatIsOwed;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The platform and the reminders; people, what they owe, the time and the server by the test. */
@Testable
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {
            "org.labgoals.platform",
            "org.labgoals.reminder.application",
            "org.labgoals.reminder.infrastructure"
        },
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "org\\.labgoals\\.platform\\..*Test.*"))
@EntityScan("org.labgoals.reminder.infrastructure")
@EnableJpaRepositories("org.labgoals.reminder.infrastructure")
class ReminderLaboratory {

    static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @Bean
    @Primary
    Clock standingClock() {
        return new Clock();
    }

    @Bean
    Everything everything() {
        return new Everything();
    }

    @Bean
    People people() {
        return new People();
    }

    @Bean
    @Primary
    ToServer toServer() {
        return new ToServer();
    }

    @Bean
    CurrentViewer currentViewer() {
        return () -> ActingAs.viewer().orElseThrow(CurrentViewer.NobodySignedIn::new);
    }

    /** Stands still until a test moves it. */
    static final class Clock implements InstantSource {

        volatile Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Owed by whoever the test says. */
    static final class Everything implements TellsWhatIsOwed {

        final List<Owed> owed = new CopyOnWriteArrayList<>();

        @Override
        public String feature() {
            return "goal";
        }

        @Override
        public List<Owed> owed(Set<PersonId> by, LocalDate today) {
            return owed.stream().filter(one -> by.contains(one.by())).toList();
        }
    }

    /** Hands letters to the server of the moment. */
    static final class ToServer implements Post {

        volatile Post post = new Nowhere();

        @Override
        public Optional<String> server() {
            return post.server();
        }

        @Override
        public String origin() {
            return post.origin();
        }

        @Override
        public void send(Letter letter) throws Trouble {
            post.send(letter);
        }
    }

    /** As where no server is set. */
    static final class Nowhere implements Post {

        @Override
        public Optional<String> server() {
            return Optional.empty();
        }

        @Override
        public String origin() {
            return "";
        }

        @Override
        public void send(Letter letter) {
            throw new UnsupportedOperationException();
        }
    }

    /** Some people; mia decides on everybody else. */
    static final class People implements Directory {

        static final PersonId MIA = new PersonId("mia");

        final Map<PersonId, PersonLine> lines = new HashMap<>();

        void come(String id) {
            var person = new PersonId(id);
            lines.put(
                    person,
                    new PersonLine(
                            person, "Dr. " + id, Set.of(), null, null, List.of(), null, true));
        }

        @Override
        public Optional<PersonLine> person(PersonId person) {
            return Optional.ofNullable(lines.get(person));
        }

        @Override
        public Map<PersonId, PersonLine> people(Collection<PersonId> ids) {
            var found = new HashMap<>(lines);
            found.keySet().retainAll(Set.copyOf(ids));
            return found;
        }

        @Override
        public Map<PersonId, PersonLine> people(Collection<PersonId> ids, LocalDate on) {
            return people(ids);
        }

        @Override
        public List<PersonId> decidersOf(PersonId owner, LocalDate on) {
            return owner.equals(MIA) ? List.of() : List.of(MIA);
        }

        @Override
        public Reach reachOf(Viewer viewer, LocalDate on) {
            return new Reach.Everybody();
        }

        @Override
        public List<PersonLine> everybodyIn(Reach reach) {
            return List.copyOf(lines.values());
        }

        @Override
        public List<PersonLine> everybodyIn(Reach reach, LocalDate on) {
            return everybodyIn(reach);
        }

        @Override
        public Set<PersonId> membersOf(TeamId team, LocalDate on) {
            return Set.of();
        }

        @Override
        public ZoneId zone() {
            return CHICAGO;
        }
    }
}
