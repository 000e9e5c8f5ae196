/** The services of Fault Tolerant CORBA over object groups. */
module org.pleiad.groups.ft {
    requires transitive org.pleiad.groups;
    requires transitive org.omg.services;
    requires org.pleiad.events;
    requires org.slf4j;
}
