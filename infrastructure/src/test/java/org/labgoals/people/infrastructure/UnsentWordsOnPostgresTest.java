package org.labgoals.people.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labgoals.platform.postgres.FreshDatabase;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.UnsentWords;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = PeopleLaboratory.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "labgoals.data=target/test-data-${test.process:1}")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(UnsentWords.class)
class UnsentWordsOnPostgresTest {

    private static final Map<String, String> TYPED = Map.of("title", "Fewer <b>\0 \u2028 mistakes");

    @Autowired private UnsentWords words;
    @Autowired private JdbcClient sql;
    @Autowired private MovedClock clock;
    @Autowired private ScheduledTaskHolder scheduled;

    @BeforeEach
    void nothingTyped() {
        sql.sql("truncate unsent_words").update();
        clock.moveBack();
    }

    @Test
    void whatWasTypedComesBackToTheSamePersonAndForm() {
        keep("ann", "draft", TYPED);
        keep("ann", "draft", Map.of("title", "Fewer mistakes", "why", "They hurt"));

        assertThat(in("ann", "draft")).containsEntry("why", "They hurt").hasSize(2);
        assertThat(in("ann", "another form")).isEmpty();
    }

    @Test
    void nobodyElseEverSeesIt() {
        keep("ann", "draft", TYPED);

        assertThat(in("bob", "draft")).isEmpty();
        forget("bob", "draft");
        assertThat(in("ann", "draft")).isEqualTo(TYPED);
        assertThatThrownBy(() -> words.in("draft"))
                .isInstanceOf(CurrentViewer.NobodySignedIn.class);
    }

    @Test
    void whatWasSentOrEmptiedIsNotKept() {
        keep("ann", "draft", TYPED);
        forget("ann", "draft");
        assertThat(in("ann", "draft")).isEmpty();

        keep("ann", "draft", TYPED);
        keep("ann", "draft", Map.of());
        assertThat(sql.sql("select count(*) from unsent_words").query(Long.class).single())
                .isZero();
    }

    @Test
    void afterSevenDaysItIsGone() {
        keep("ann", "draft", TYPED);
        clock.moveOn(Duration.ofDays(7).minusMinutes(1));
        assertThat(in("ann", "draft")).isEqualTo(TYPED);

        clock.moveOn(Duration.ofMinutes(2));

        assertThat(in("ann", "draft")).isEmpty();
    }

    @Test
    void whatIsOlderThanSevenDaysIsDeletedByATaskThatRunsByItself() {
        keep("ann", "draft", TYPED);
        clock.moveOn(Duration.ofDays(7));
        keep("bob", "draft", TYPED);

        scheduled.getScheduledTasks().stream()
                .map(ScheduledTask::getTask)
                .filter(task -> task.toString().endsWith("WordsInRows.forgetOld"))
                .forEach(task -> task.getRunnable().run());

        assertThat(sql.sql("select account from unsent_words").query(String.class).list())
                .containsExactly("bob");
    }

    private Map<String, String> in(String account, String form) {
        return as(account, () -> words.in(form));
    }

    private void keep(String account, String form, Map<String, String> typed) {
        as(
                account,
                () -> {
                    words.keep(form, typed);
                    return "";
                });
    }

    private void forget(String account, String form) {
        as(
                account,
                () -> {
                    words.forget(form);
                    return "";
                });
    }

    private static <T> T as(String account, Supplier<T> work) {
        return ActingAs.call(
                new Viewer(
                        account, new PersonId(account), Set.of(Role.TECHNOLOGIST), Channel.SCREEN),
                work);
    }
}
