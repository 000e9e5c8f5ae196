/** The services of Fault Tolerant CORBA over object groups. */
module org.pleiad.groups.ft {
    requires transitive org.pleiad.groups;
    requires transitive org.pleiad.groups.core;
    requires transitive org.pleiad.orb;
    requires transitive org.omg.services;
    requires org.pleiad.events;
    requires org.slf4j;

    // for the annotation @Generated, which class files do not keep
    requires static java.compiler;

    exports org.pleiad.groups.ft;
    exports org.pleiad.groups.ft.factory;
    exports org.pleiad.groups.ft.property;
}
