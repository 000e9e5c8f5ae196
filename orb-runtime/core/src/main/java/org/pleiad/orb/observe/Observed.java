package org.pleiad.orb.observe;

/** What has an observer: every ORB of this implementation, so that a tool that was given an {@code ORB} can look at it. */
public interface Observed {

    /** Is told what this does; can be asked. */
    Observer observer();
}
