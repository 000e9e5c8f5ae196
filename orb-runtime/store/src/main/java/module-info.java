/** Maps in one file, forced to the disk before anything is acknowledged: sessions, names and events are kept in it. */
module org.pleiad.store {
    requires transitive com.h2database.mvstore;

    exports org.pleiad.store;
}
