package org.pleiad.store;

/**
 * How a file is forced to the disk; a parameter, so that a test can hold the disk or let it fail. Called by one thread at a
 * time for a file, on the thread of one of those who wait for it.
 */
@FunctionalInterface
public interface Disk {

    /** The disk of this machine. */
    Disk REAL = Runnable::run;

    /**
     * Forces.
     *
     * @param force does it; whatever it throws must be passed on
     */
    void force(Runnable force);
}
