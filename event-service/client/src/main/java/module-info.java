/** Event channels of any vendor as flows, streams and JSON. */
module org.pleiad.events.client {
    requires transitive org.omg.services;
    requires org.pleiad.orb;

    exports org.pleiad.events.client;
}
