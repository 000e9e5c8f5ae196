/** The JNDI provider for CosNaming. */
module org.pleiad.jndi {
    requires transitive java.naming;
    requires org.omg.corba;

    exports org.pleiad.jndi;

    // JNDI makes these by their names; programs have no use for them
    exports org.pleiad.jndi.corbaloc to
            java.naming;
    exports org.pleiad.jndi.corbaname to
            java.naming;
    exports org.pleiad.jndi.iiop to
            java.naming;
    exports org.pleiad.jndi.iiopname to
            java.naming;

    provides javax.naming.spi.InitialContextFactory with
            org.pleiad.jndi.NamingContextFactory;
}
