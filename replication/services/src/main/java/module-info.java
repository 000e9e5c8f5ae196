/** The naming service and event channels as object groups. */
module org.pleiad.groups.services {
    exports org.pleiad.groups.services;

    requires transitive org.pleiad.groups;
    requires transitive org.pleiad.naming;
    requires transitive org.pleiad.events;
    requires org.slf4j;
}
