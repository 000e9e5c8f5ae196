/** One page that shows what an ORB and its services do. */
module org.pleiad.console {
    requires transitive org.pleiad.orb;
    requires org.omg.services;
    requires jdk.httpserver;
    requires org.slf4j;
}
