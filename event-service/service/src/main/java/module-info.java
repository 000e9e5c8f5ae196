/** The event service as an ordinary ORB object. */
module org.pleiad.events {
    requires transitive org.omg.services;
    requires transitive org.pleiad.orb;
    requires org.pleiad.store;
    requires org.slf4j;
    requires org.antlr.antlr4.runtime;

    exports org.pleiad.events;
    exports org.pleiad.events.qos;
    exports org.pleiad.events.durable;
    exports org.pleiad.events.durable.client;
    exports org.pleiad.events.PleiadEvents;
    exports org.pleiad.events.channel;
    exports org.pleiad.events.cos;
    exports org.pleiad.events.filter;
    exports org.pleiad.events.notify;
    exports org.pleiad.events.typed;
}
