/** The JNDI provider for CosNaming. */
module org.pleiad.jndi {
    requires transitive java.naming;
    requires org.omg.corba;
}
