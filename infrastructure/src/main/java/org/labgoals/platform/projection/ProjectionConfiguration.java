package org.labgoals.platform.projection;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.labgoals.platform.eventstore.EventTail;
import org.labgoals.platform.eventstore.SettledEvents;
import org.labgoals.platform.nodes.HearsOtherNodes;
import org.labgoals.platform.nodes.NodeName;
import org.labgoals.platform.nodes.TellsOtherNodes;
import org.labgoals.platform.postgres.DatabaseAddress;
import org.labgoals.shared.application.EngineRoom;
import org.labgoals.shared.application.ProjectionSignals.Changed;
import org.labgoals.shared.application.ReadOnly;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.RecordedTexts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * One tracking processor per feature. Rows and token are committed together, in the primary (JPA)
 * transaction manager's transaction; an error is retried from the same place; what fails again is
 * parked.
 */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

    private static final int BATCH = 1_000;
    private static final int REBUILT_AT_ONCE = 10_000;
    private static final Duration CLAIM = Duration.ofSeconds(5);

    @Bean
    InProcessSignals projectionSignals() {
        return new InProcessSignals();
    }

    /** What other nodes committed is heard here as if it had been committed here. */
    @Bean(initMethod = "start", destroyMethod = "close")
    HearsOtherNodes hearsOtherNodes(
            DatabaseAddress address, NodeName node, EventTail events, InProcessSignals signals) {
        return new HearsOtherNodes(
                address,
                node,
                new HearsOtherNodes.News() {
                    @Override
                    public void appended() {
                        events.wake();
                    }

                    @Override
                    public void changed(List<Changed> changes) {
                        signals.publish(changes);
                    }

                    @Override
                    public void missed() {
                        signals.missed();
                    }
                });
    }

    @Bean
    Documents documents() {
        return new Documents();
    }

    @Bean
    FoldedThen foldedThen(RecordedEvents events) {
        return new FoldedThen(events);
    }

    @Bean
    FoldedRows foldedRows(
            Documents documents,
            EntityManager entities,
            FoldedThen past,
            ObjectProvider<Projection<?, ?>> projections) {
        return new FoldedRows(documents, entities, past, projections::stream);
    }

    @Bean
    TokenStore tokenStore(DataSource dataSource) {
        return JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                .schema(
                        TokenSchema.builder()
                                .setTokenTable("token_entry")
                                .setProcessorNameColumn("processor_name")
                                .setTokenTypeColumn("token_type")
                                .build())
                .serializer(tokens())
                .contentType(String.class)
                .claimTimeout(CLAIM)
                .build();
    }

    /** Tokens name classes within JSON; only Axon's and ours are ever made from it. */
    private static Jackson3Serializer tokens() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        mapper ->
                                mapper.polymorphicTypeValidator(
                                        BasicPolymorphicTypeValidator.builder()
                                                .allowIfSubType("org.axonframework.")
                                                .allowIfSubType("org.labgoals.")
                                                .allowIfSubType("java.util.")
                                                .build()))
                .build();
    }

    @Bean
    ParkedEvents parkedEvents(JdbcClient database) {
        return new ParkedEvents(database);
    }

    @Bean
    Folding folding(
            ObjectProvider<Projection<?, ?>> projections,
            RecordedEvents recorded,
            ParkedEvents parked,
            RecordedTexts texts,
            PlatformTransactionManager transactions,
            InProcessSignals signals,
            TellsOtherNodes others) {
        Map<String, List<Projection<?, ?>>> features = new TreeMap<>();
        projections.forEach(
                each ->
                        features.computeIfAbsent(each.feature(), none -> new ArrayList<>())
                                .add(each));
        return new Folding(
                (told, beginning) -> {
                    Map<String, BatchFolding> folding = new TreeMap<>();
                    features.forEach(
                            (feature, own) ->
                                    folding.put(
                                            feature,
                                            new BatchFolding(
                                                    feature,
                                                    own,
                                                    recorded,
                                                    parked,
                                                    transactions,
                                                    texts,
                                                    told,
                                                    beginning)));
                    return folding;
                },
                changes -> {
                    signals.publish(changes);
                    others.changed(changes);
                });
    }

    @Bean
    RebuildLedger rebuildLedger(JdbcClient database) {
        return new RebuildLedger(database);
    }

    @Bean
    Rebuilding rebuilding(
            Folding folding,
            SettledEvents events,
            RebuildLedger ledger,
            ParkedEvents parked,
            JdbcClient database,
            PlatformTransactionManager transactions,
            InProcessSignals signals,
            TellsOtherNodes others) {
        return new Rebuilding(
                events,
                ledger,
                new RowsBeside(database),
                parked,
                new Tokens(database),
                beginning -> folding.of().apply(changes -> {}, beginning),
                transactions,
                () -> {
                    signals.missed();
                    others.anything();
                },
                REBUILT_AT_ONCE);
    }

    @Bean
    RebuildsInTurn rebuildsInTurn(Rebuilding rebuilding, Folding folding, ReadOnly readOnly) {
        return new RebuildsInTurn(
                rebuilding,
                () -> folding.told().accept(List.of(new Changed(EngineRoom.NEWS, "rebuild", 0))),
                readOnly);
    }

    @Bean
    ServedRows servedRows(Folding folding, JdbcClient database) {
        return new ServedRows(RowsBeside.all(folding.served().values()), database);
    }

    @Bean
    EngineRoom engineRoom(
            Folding folding,
            ParkedEvents parked,
            EventStorageEngine events,
            RebuildLedger rebuilds,
            JdbcClient database) {
        return new KeepingUp(folding.served(), parked, events, rebuilds, database);
    }

    @Bean
    Projections projections(
            Folding folding,
            EventTail events,
            TokenStore tokens,
            PlatformTransactionManager transactions,
            ReadOnly readOnly) {
        TransactionManager rows = new SpringTransactionManager(transactions);
        Map<String, TrackingEventProcessor> processors = new TreeMap<>();
        folding.served()
                .forEach(
                        (feature, invoker) ->
                                processors.put(
                                        feature,
                                        TrackingEventProcessor.builder()
                                                .name(feature)
                                                .eventHandlerInvoker(invoker)
                                                .messageSource(
                                                        events.concerning(invoker::isAwaited))
                                                .tokenStore(tokens)
                                                .transactionManager(rows)
                                                .rollbackConfiguration(
                                                        RollbackConfigurationType.ANY_THROWABLE)
                                                .errorHandler(PropagatingErrorHandler.instance())
                                                .trackingEventProcessorConfiguration(
                                                        tracking(feature))
                                                .build()));
        return new Projections(processors, readOnly);
    }

    /**
     * How each feature folds.
     *
     * @param of given who is told and what transactions begin with
     * @param told tells of the rows that are served
     * @param served folds into these
     */
    record Folding(
            BiFunction<Consumer<List<Changed>>, Runnable, Map<String, BatchFolding>> of,
            Consumer<List<Changed>> told,
            Map<String, BatchFolding> served) {

        Folding(
                BiFunction<Consumer<List<Changed>>, Runnable, Map<String, BatchFolding>> of,
                Consumer<List<Changed>> told) {
            this(of, told, of.apply(told, () -> {}));
        }
    }

    private static TrackingEventProcessorConfiguration tracking(String feature) {
        return TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andBatchSize(BATCH)
                .andTokenClaimInterval(1, TimeUnit.SECONDS)
                .andEventAvailabilityTimeout(1, TimeUnit.SECONDS)
                .andThreadFactory(
                        name ->
                                Thread.ofPlatform()
                                        .name("projection-" + feature + "-", 0)
                                        .factory());
    }
}
