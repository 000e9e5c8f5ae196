/** One page that shows what an ORB and its services do. Start reading at {@link org.pleiad.console.Console}. */
module org.pleiad.console {
    requires transitive org.pleiad.orb;
    requires org.omg.services;
    requires jdk.httpserver;
    requires org.slf4j;
    requires tools.jackson.core;

    exports org.pleiad.console;
    exports org.pleiad.console.spi;
}
