package org.pleiad.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingReceiverTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import io.micrometer.tracing.otel.bridge.OtelBaggageManager;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pleiad.observability.Shop.Closed;
import org.pleiad.observability.Shop.Till;
import org.pleiad.orb.Pleiad;

/** One trace through several ORBs: Micrometer's bridge to OpenTelemetry, spans kept in memory. */
class TraceIT {
    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final SdkTracerProvider provider = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(spans))
            .build();

    private ObservationRegistry clientRegistry;
    private Pleiad client;
    private Pleiad front;
    private Pleiad back;

    @BeforeEach
    void start() {
        clientRegistry = tracing("client");
        client = orb(clientRegistry);
        front = orb(tracing("front"));
        back = orb(tracing("back"));
    }

    @AfterEach
    void stop() {
        client.close();
        front.close();
        back.close();
        provider.close();
    }

    private static Pleiad orb(ObservationRegistry registry) {
        return Pleiad.builder()
                .listen("127.0.0.1", 0)
                .initializer(new ObservationInitializer(registry))
                .build();
    }

    private ObservationRegistry tracing(String name) {
        var tracer = provider.get(name);
        var current = new OtelCurrentTraceContext();
        var propagators = ContextPropagators.create(W3CTraceContextPropagator.getInstance());
        var bridge =
                new OtelTracer(tracer, current, event -> {}, new OtelBaggageManager(current, List.of(), List.of()));
        var propagator = new OtelPropagator(propagators, tracer);
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig()
                .observationHandler(new ObservationHandler.FirstMatchingCompositeObservationHandler(
                        new PropagatingSenderTracingObservationHandler<>(bridge, propagator),
                        new PropagatingReceiverTracingObservationHandler<>(bridge, propagator),
                        new DefaultTracingObservationHandler(bridge)));
        return registry;
    }

    private List<SpanData> ended(int count) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> spans.getFinishedSpanItems().size() >= count);
        return spans.getFinishedSpanItems();
    }

    private static SpanData one(List<SpanData> all, String scope, SpanKind kind) {
        List<SpanData> found = all.stream()
                .filter(each -> each.getInstrumentationScopeInfo().getName().equals(scope) && each.getKind() == kind)
                .toList();
        assertThat(found).as("%s %s", scope, kind).hasSize(1);
        return found.get(0);
    }

    @Test
    void aCallThatMakesAnotherIsOneTraceThroughThreeOrbs() throws Exception {
        String backText = back.toText(back.export(new TillServant(), Till.class));
        Till frontTill = client.resolve(front.toText(front.export(new TillServant(), Till.class)), Till.class);
        Till backTill = client.resolve(backText, Till.class);
        spans.reset();

        Observation work = Observation.start("work", clientRegistry);
        work.scopedChecked(() -> assertThat(frontTill.ask(backTill, 7)).isEqualTo(7));
        work.stop();

        List<SpanData> all = ended(5).stream()
                .filter(each -> !each.getName().startsWith("CORBA::Object/")
                        && !each.getName().contains("_is_a"))
                .toList();
        assertThat(all).extracting(SpanData::getTraceId).containsOnly(all.get(0).getTraceId());
        SpanData called = one(all, "client", SpanKind.CLIENT);
        SpanData served = one(all, "front", SpanKind.SERVER);
        SpanData calledOn = one(all, "front", SpanKind.CLIENT);
        SpanData servedLast = one(all, "back", SpanKind.SERVER);
        assertThat(called.getName()).isEqualTo("Shop::Till/ask");
        assertThat(served.getName()).isEqualTo("Shop::Till/ask");
        assertThat(servedLast.getName()).isEqualTo("Shop::Till/add");
        assertThat(served.getParentSpanId()).isEqualTo(called.getSpanId());
        assertThat(calledOn.getParentSpanId()).isEqualTo(served.getSpanId());
        assertThat(servedLast.getParentSpanId()).isEqualTo(calledOn.getSpanId());
    }

    @Test
    void aFailureIsInTheSpansOfBothSides() {
        TillServant servant = new TillServant();
        servant.close_it();
        Till till = client.resolve(front.toText(front.export(servant, Till.class)), Till.class);
        spans.reset();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> till.add(1)).isInstanceOf(Closed.class);
        assertThat(ended(2))
                .allSatisfy(each -> assertThat(each.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR));
    }

    @Test
    void aClientWithoutATracerIsServedAsEver() throws Exception {
        try (Pleiad plain = Pleiad.builder().build()) {
            Till till = plain.resolve(front.toText(front.export(new TillServant(), Till.class)), Till.class);
            assertThat(till.add(3)).isEqualTo(3);
        }
        assertThat(one(ended(1), "front", SpanKind.SERVER)
                        .getParentSpanContext()
                        .isValid())
                .isFalse();
    }
}
