/** Calls of groups by programs that know that they are groups. */
module org.pleiad.groups.client {
    requires transitive org.pleiad.orb;
    requires org.omg.services;
    requires org.slf4j;
}
