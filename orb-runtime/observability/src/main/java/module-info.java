/**
 * Metrics, traces and health of an ORB. Start reading at {@link org.pleiad.observability.ObservationInitializer}; what is
 * configured from outside is {@link org.pleiad.observability.ConfiguredObservability}.
 */
module org.pleiad.observability {
    requires transitive org.pleiad.orb;
    requires transitive micrometer.core;
    requires transitive micrometer.observation;
    requires transitive micrometer.commons;
    requires micrometer.registry.prometheus;
    requires jdk.httpserver;
    requires static transitive org.pleiad.groups.core;
    requires org.slf4j;

    exports org.pleiad.observability;
    exports org.pleiad.observability.PleiadHealth;
    exports org.pleiad.observability.call;
    exports org.pleiad.observability.health;
    exports org.pleiad.observability.http;

    provides org.omg.PortableInterceptor.ORBInitializer with
            org.pleiad.observability.ConfiguredObservability;
}
