package org.labgoals.platform.eventstore;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.labgoals.platform.metrics.TimedDispatch;
import org.labgoals.platform.nodes.TellsOtherNodes;
import org.labgoals.platform.sealing.ErasureLedger;
import org.labgoals.platform.sealing.EventKeys;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Dispatch;
import org.labgoals.shared.application.EventTrail;
import org.labgoals.shared.application.Meters;
import org.labgoals.shared.application.ProjectionSignals;
import org.labgoals.shared.application.RecordBegins;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.RecordedTexts;
import org.labgoals.shared.application.SignedSteps;
import org.labgoals.shared.application.SignerCheck;
import org.labgoals.shared.application.SignerRecords;
import org.labgoals.shared.application.Signing;
import org.labgoals.shared.application.SigningDispatch;
import org.labgoals.shared.application.StreamHeads;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The command side: bus, gateway, aggregates and the event store, on JDBC transactions. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    /** The product's one clock: by it events are stamped, days begin and locks and links end. */
    @Bean
    InstantSource clock() {
        return () -> GenericEventMessage.clock.instant();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(ObjectProvider<EventSourced> aggregates, EventKeys keys) {
        return EventSerializer.of(types(aggregates), keys);
    }

    @Bean
    ChainedEventStorage eventStorage(
            DataSource dataSource,
            @Qualifier("eventSerializer") Serializer serializer,
            EventKeys keys,
            DestroyedKeys destroyed,
            Configuration axon) {
        return ChainedEventStorage.of(
                dataSource, serializer, keys, destroyed, axon.upcasterChain());
    }

    @Bean
    DestroyedKeys destroyedKeys(
            EventKeys keys,
            RecordsInMemory records,
            TellsOtherNodes others,
            ErasureLedger ledger,
            ProjectionSignals signals) {
        var destroyed = new DestroyedKeys(keys, records, others, ledger);
        signals.subscribe(DestroyedKeys.NEWS, destroyed);
        return destroyed;
    }

    @Bean
    RecordsInMemory recordsInMemory() {
        return new RecordsInMemory();
    }

    @Bean
    RecordedTexts recordedTexts(JdbcClient database, EventKeys keys) {
        return new StoredTexts(database, keys);
    }

    @Bean
    EventTail eventTail(ChainedEventStorage storage) {
        return new EventTail(storage);
    }

    @Bean
    @Qualifier("eventStore")
    EmbeddedEventStore eventBus(
            ChainedEventStorage storage,
            EventTail tail,
            TellsOtherNodes others,
            MeterRegistry meters) {
        var appends =
                Timer.builder(Meters.APPEND)
                        .description("Storing a command's events, without the commit")
                        .register(meters);
        return WakingEventStore.of(storage, tail, others, appends);
    }

    @Bean
    RecordedEvents recordedEvents(ChainedEventStorage storage) {
        return new StoredEvents(storage);
    }

    @Bean
    RecordBegins recordBegins(JdbcClient database) {
        return new StoredBeginning(database);
    }

    private static EventTypes types(ObjectProvider<EventSourced> aggregates) {
        return new EventTypes(aggregates.stream().toList());
    }

    @Bean
    CorrelationDataProvider correlations() {
        return new Correlations();
    }

    /** Axon's starter adds the handler interceptors that are beans, {@code OnceOnly} among them. */
    @Bean
    CommandBus commandBus(
            @Qualifier("jdbcTransactionManager") PlatformTransactionManager transactions,
            CorrelationDataProvider correlations) {
        SimpleCommandBus bus =
                SimpleCommandBus.builder()
                        .transactionManager(new SpringTransactionManager(transactions))
                        .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(List.of(correlations)));
        return bus;
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService commandRetries() {
        return Executors.newScheduledThreadPool(
                4, Thread.ofPlatform().name("command-retry-", 0).daemon().factory());
    }

    @Bean
    CommandGateway commandGateway(
            CommandBus bus, @Qualifier("commandRetries") ScheduledExecutorService executor) {
        return DefaultCommandGateway.builder()
                .commandBus(bus)
                .retryScheduler(new RetryWhenOutrun(executor))
                .build();
    }

    @Bean
    StoreEnd storeEnd(DataSource dataSource) {
        return new StoreEnd(dataSource);
    }

    @Bean
    SettledEvents settledEvents(ChainedEventStorage storage, StoreEnd end) {
        return new SettledEvents(storage, end);
    }

    @Bean
    StreamHeads streamHeads(JdbcTemplate jdbc) {
        return new StoredHeads(jdbc);
    }

    @Bean
    EventTrail eventTrail(JdbcClient database, ObjectProvider<EventSourced> aggregates) {
        return new StoredTrail(database, types(aggregates));
    }

    /** Where nobody signs in there is nothing to be right: nothing is signed. */
    @Bean
    Signing signing(
            ObjectProvider<SignedSteps> steps,
            ObjectProvider<SignerRecords> records,
            StreamHeads heads,
            ObjectProvider<CurrentViewer> viewer,
            ObjectProvider<SignerCheck> check) {
        return new Signing(
                steps.stream().toList(),
                records.stream().toList(),
                heads,
                () -> viewer.getObject().get(),
                (account, entered, meaning) ->
                        check.getObject().isRight(account, entered, meaning));
    }

    @Bean
    OnlySigned onlySigned(Signing signing) {
        return new OnlySigned(signing);
    }

    @Bean
    Dispatch dispatch(CommandGateway gateway, Signing signing, MeterRegistry meters) {
        return new SigningDispatch(
                signing, new TimedDispatch(meters, new AggregateDispatch(gateway)));
    }

    /** Cached weakly: no load while the garbage collector has not been there; a rollback evicts. */
    @Bean
    ConfigurerModule aggregates(ObjectProvider<EventSourced> aggregates, RecordsInMemory records) {
        return configurer ->
                aggregates.forEach(
                        each ->
                                configurer.configureAggregate(
                                        cached(each.aggregate(), records.cache())));
    }

    private static <T> AggregateConfigurer<T> cached(Class<T> aggregate, Cache cache) {
        return AggregateConfigurer.defaultConfiguration(aggregate)
                .configureRepository(axon -> CatchingUp.of(aggregate, cache, axon));
    }
}
