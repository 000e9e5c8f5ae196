/** The naming service as an ordinary ORB object, with its names in memory or in a file; and what tools do with any. */
module org.pleiad.naming {
    requires transitive org.omg.corba;
    requires org.pleiad.orb;
    requires transitive org.pleiad.store;
    requires org.slf4j;

    exports org.pleiad.naming;
    exports org.pleiad.naming.PleiadNaming;
    exports org.pleiad.naming.client;
    exports org.pleiad.naming.store;
}
