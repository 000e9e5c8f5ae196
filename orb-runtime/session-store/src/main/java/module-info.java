/** Keeps the sessions of a server on disk: put it on the path and set {@code org.pleiad.orb.session.store}. */
module org.pleiad.session.store {
    requires org.pleiad.orb;
    requires org.pleiad.store;
    requires org.slf4j;

    provides org.pleiad.orb.session.server.SessionStore.Provider with
            org.pleiad.session.store.FileStoreProvider;
}
