package org.labgoals.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.example.parcel.ParcelApplication;
import org.example.parcel.ParcelCommand.SendParcel;
import org.example.parcel.ParcelId;
import org.example.parcel.Parcels;
import org.example.parcel.Until;
import org.example.parcel.WithParcels;
import org.junit.jupiter.api.Test;
import org.labgoals.platform.projection.Projections;
import org.labgoals.shared.application.ProjectionSignals;
import org.labgoals.shared.application.ProjectionSignals.Changed;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

@WithParcels
class TwoNodesTest {

    @Autowired ApplicationContext here;

    @Test
    void everyCommandOfTwoNodesOnOneRecordIsAppliedOnce() throws Exception {
        try (var there = secondNode(here.getEnvironment());
                var executor = Executors.newFixedThreadPool(4)) {
            var parcels = List.of(new Parcels(here), new Parcels(there));
            ParcelId parcel = ParcelId.fresh();
            List<Callable<Long>> tasks = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                var node = parcels.get(i % 2);
                tasks.add(() -> node.moved(parcel, 1));
            }

            List<Long> versions = new ArrayList<>();
            for (Future<Long> done : executor.invokeAll(tasks)) {
                versions.add(done.get());
            }

            assertThat(versions).doesNotHaveDuplicates().hasSize(200);
            var events = parcels.getFirst().events(parcel);
            assertThat(events).hasSize(200);
            assertThat((String) events.getLast().get("payload")).contains("\"place\":200");
        }
    }

    @Test
    void anAnswerThatAppendsNothingKnowsWhatTheOtherNodeDid() {
        try (var there = secondNode(here.getEnvironment())) {
            var mine = new Parcels(here);
            var parcel = mine.sent("p-1", "in memory here");
            mine.moved(parcel, 1);

            long moved = new Parcels(there).moved(parcel, 1);

            assertThat(mine.moved(parcel, 0)).isEqualTo(moved);
        }
    }

    @Test
    void whoeverCreatesSecondDecidesOnWhatTheFirstDid() throws Exception {
        try (var there = secondNode(here.getEnvironment());
                var executor = Executors.newFixedThreadPool(2)) {
            var parcels = List.of(new Parcels(here), new Parcels(there));
            for (int round = 0; round < 20; round++) {
                ParcelId parcel = ParcelId.fresh();
                var command = new SendParcel(parcel, "p-1", PersonalText.of("both"));
                executor.invokeAll(
                        parcels.stream()
                                .<Callable<Object>>map(node -> () -> node.send(command, null))
                                .toList());

                assertThat(parcels.getFirst().events(parcel))
                        .extracting(event -> event.get("sequence_number"))
                        .containsExactly(0L, 1L);
            }
        }
    }

    @Test
    void whatOneNodeFoldsTheScreensOfBothHear() {
        try (var there = secondNode(here.getEnvironment())) {
            var heard = List.of(heardAt(here), heardAt(there));
            for (var node : List.of(here, there)) {
                var parcel = new Parcels(node).sent("p-1", "for both");
                var told = new Changed("parcel", parcel.value(), 0);
                Until.holds(
                        "both have heard of it",
                        () -> heard.stream().allMatch(each -> each.contains(told)));
            }
        }
    }

    @Test
    void theWorkOfANodeThatEndsIsTakenOver() {
        var projections = here.getBean(Projections.class);
        try (var there = secondNode(here.getEnvironment())) {
            projections.stop();
            var parcel = new Parcels(there).sent("p-1", "after the end");
            Until.holds("the other folds it", () -> new Parcels(there).rowVersion(parcel) == 0);
        } finally {
            projections.start();
        }
    }

    private static Set<Changed> heardAt(ApplicationContext node) {
        Set<Changed> heard = ConcurrentHashMap.newKeySet();
        node.getBean(ProjectionSignals.class).subscribe("parcel", heard::add);
        return heard;
    }

    private static org.springframework.context.ConfigurableApplicationContext secondNode(
            Environment environment) {
        return new SpringApplicationBuilder(ParcelApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        List.of(
                                        "labgoals.database.url",
                                        "labgoals.database.user",
                                        "labgoals.database.password",
                                        "labgoals.master-key")
                                .stream()
                                .map(key -> "--" + key + "=" + environment.getRequiredProperty(key))
                                .toArray(String[]::new));
    }
}
