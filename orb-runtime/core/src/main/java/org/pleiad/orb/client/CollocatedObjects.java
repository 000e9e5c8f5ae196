package org.pleiad.orb.client;

import io.netty.buffer.ByteBuf;
import org.omg.CORBA.portable.ServantObject;

/**
 * The object adapters of this process as the client side sees them, so that calls within the process skip the network.
 * Implemented by the dispatcher; called on the caller's thread.
 */
public interface CollocatedObjects {

    /** Whether an object adapter of this ORB made the object key (not whether the object is active now). */
    boolean owns(byte[] objectKey);

    /**
     * The servant for a direct call, with the POA's rules for incarnation and state observed; {@code null} if it is not
     * of the expected type or a direct call would break the mapping's rules.
     */
    ServantObject preinvoke(byte[] objectKey, String operation, Class<?> expected);

    /** Ends what {@link #preinvoke} began. */
    void postinvoke(ServantObject servant);

    /**
     * Runs a marshalled request on the calling thread.
     *
     * @param request a whole Request message; taken over
     * @return the Reply message, owned by the caller; {@code null} for a one-way request
     */
    ByteBuf dispatch(ByteBuf request);
}
