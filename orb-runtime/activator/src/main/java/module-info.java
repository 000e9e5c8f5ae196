/** The activator: starts servers when they are called. Start reading at {@link org.pleiad.activator.Activator}. */
module org.pleiad.activator {
    requires transitive org.pleiad.orb;
    requires org.slf4j;

    exports org.pleiad.activator;
    exports org.pleiad.activator.PleiadActivator;
}
