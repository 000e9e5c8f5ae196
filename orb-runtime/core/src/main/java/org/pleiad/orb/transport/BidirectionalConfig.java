package org.pleiad.orb.transport;

/**
 * The settings of bidirectional GIOP. Immutable.
 *
 * @param offer whether servers may call back over the connections that this ORB opens
 * @param accept whether this ORB calls back over connections that clients offer for it
 * @param trustPeers whether a client may claim addresses that are not its connection's own
 */
public record BidirectionalConfig(boolean offer, boolean accept, boolean trustPeers) {

    /** Nothing offered nor accepted; policies may still say otherwise. */
    public static final BidirectionalConfig DEFAULT = new BidirectionalConfig(false, false, false);

    /** With another {@link #offer}. */
    public BidirectionalConfig offer(boolean value) {
        return new BidirectionalConfig(value, accept, trustPeers);
    }

    /** With another {@link #accept}. */
    public BidirectionalConfig accept(boolean value) {
        return new BidirectionalConfig(offer, value, trustPeers);
    }

    /** With another {@link #trustPeers}. */
    public BidirectionalConfig trustPeers(boolean value) {
        return new BidirectionalConfig(offer, accept, value);
    }
}
