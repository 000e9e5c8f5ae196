/**
 * Replicated objects on one totally ordered log, whatever brings the log about and whatever carries the calls. Start reading at
 * {@link org.pleiad.groups.core.Domain} and {@link org.pleiad.groups.spi.OrderingDomain}.
 */
module org.pleiad.groups.core {
    requires org.slf4j;

    exports org.pleiad.groups.core;
    exports org.pleiad.groups.local;
    exports org.pleiad.groups.spi;

    uses org.pleiad.groups.spi.EngineProvider;

    provides org.pleiad.groups.spi.EngineProvider with
            org.pleiad.groups.local.LocalEngineProvider;
}
