package org.pleiad.orb.poa;

/** A request that waits for a POA manager to leave the holding state without keeping a thread. */
public interface HeldRequest {

    /** Starts the request anew. Called once, on a thread of the adapters' own. */
    void resume();

    /** What it weighs, in octets. */
    int octets();
}
