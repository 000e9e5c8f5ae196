/** Object groups as ORB objects: registration of replicated servants, hosts, references. */
module org.pleiad.groups {
    requires transitive org.pleiad.groups.core;
    requires transitive org.pleiad.orb;
    requires org.omg.services;
    requires io.netty.buffer;
    requires org.slf4j;

    exports org.pleiad.groups;
    exports org.pleiad.groups.PleiadGroups;
    exports org.pleiad.groups.access;
    exports org.pleiad.groups.host;
    exports org.pleiad.groups.member;

    uses org.pleiad.groups.spi.EngineProvider;
}
