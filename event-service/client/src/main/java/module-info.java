/** Event channels of any vendor as flows, streams and JSON. */
module org.pleiad.events.client {
    requires transitive org.omg.services;
    requires transitive org.pleiad.events;
    requires org.pleiad.orb;
    // for JSON only
    requires static org.pleiad.dynamic;

    exports org.pleiad.events.client;
    exports org.pleiad.events.client.json;
}
