/** The naming service as an ordinary ORB object; runs on any ORB behind {@code org.omg.CORBA.ORB}. */
module org.pleiad.naming {
    requires transitive org.omg.corba;

    exports org.pleiad.naming;
    exports org.pleiad.naming.client;
}
