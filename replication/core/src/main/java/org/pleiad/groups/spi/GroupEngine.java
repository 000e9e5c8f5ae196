package org.pleiad.groups.spi;

/** Brings ordering domains about. Thread-safe; closing it closes its domains. */
public interface GroupEngine extends AutoCloseable {

    /** By which it is chosen in a configuration, as {@code local} or {@code ratis}. */
    String name();

    /**
     * Takes part in a domain. Returns soon: entries of the log are applied, and a leader is looked for, afterwards.
     *
     * @throws IllegalArgumentException if this engine cannot do what the configuration asks; says what and how to mend it
     * @throws EngineFailure BROKEN, if the directory cannot be used
     */
    OrderingDomain open(DomainConfig config, Applier applier);

    @Override
    void close();
}
