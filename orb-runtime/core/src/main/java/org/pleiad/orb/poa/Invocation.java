package org.pleiad.orb.poa;

import org.omg.PortableServer.Servant;

/**
 * One request on its way through a servant: what {@code PortableServer::Current} answers, and what the adapter must undo
 * afterwards. Made by {@link PoaNode#begin} and ended by {@link #end} on the same thread.
 */
public final class Invocation {
    private final PoaNode adapter;
    private final Octets objectId;
    private final String operation;
    private final Invocation outer;
    private Servant servant;
    private Activation activation;
    private Object cookie;
    private Object request;

    Invocation(PoaNode adapter, Octets objectId, String operation, Invocation outer) {
        this.adapter = adapter;
        this.objectId = objectId;
        this.operation = operation;
        this.outer = outer;
    }

    /** The object that carries the request out. */
    public Servant servant() {
        return servant;
    }

    /** What the dispatcher knows of the request; {@code null} for a direct call. */
    public Object request() {
        return request;
    }

    /** Leaves what the dispatcher knows of the request, for {@link ObjectAdapters#currentRequest}. */
    public void request(Object known) {
        request = known;
    }

    /** The adapter of the request. */
    public PoaNode adapter() {
        return adapter;
    }

    /** A copy of the id of the object. */
    public byte[] objectId() {
        return objectId.toArray();
    }

    /**
     * Takes the request off the thread and tells servant managers. What a servant locator raises here takes the place of
     * the reply.
     */
    public void end() {
        adapter.end(this);
    }

    Octets id() {
        return objectId;
    }

    String operation() {
        return operation;
    }

    /** The request that the thread was running when this one came, within the process; {@code null} as a rule. */
    Invocation outer() {
        return outer;
    }

    void incarnatedBy(Servant found) {
        servant = found;
    }

    /** The entry of the active object map that must be released; {@code null} where nothing is counted. */
    Activation activation() {
        return activation;
    }

    void incarnatedBy(Activation found) {
        activation = found;
        servant = found.servant();
    }

    /** What a servant locator wants back. */
    Object cookie() {
        return cookie;
    }

    void incarnatedBy(Servant found, Object locatorCookie) {
        servant = found;
        cookie = locatorCookie;
    }
}
