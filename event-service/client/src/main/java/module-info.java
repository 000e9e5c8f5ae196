/** Event channels of any vendor as flows, streams and JSON. */
module org.pleiad.events.client {
    requires transitive org.omg.services;
}
