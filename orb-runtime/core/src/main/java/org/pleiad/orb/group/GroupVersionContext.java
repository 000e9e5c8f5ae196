package org.pleiad.orb.group;

import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.giop.ServiceContexts;

/**
 * The service context {@code FT_GROUP_VERSION}: which version of the group's reference the client has (CORBA 3.3 FT, 23.2.7).
 *
 * @param version unsigned
 */
public record GroupVersionContext(int version) {

    /** {@code IOP::FT_GROUP_VERSION}. */
    public static final int ID = 12;

    /**
     * What a request says; {@code null} if it says nothing, as those of clients that know of no groups.
     *
     * @throws org.omg.CORBA.MARSHAL if the context is malformed
     */
    public static GroupVersionContext find(ServiceContexts contexts) {
        ServiceContext context = contexts.find(ID);
        return context == null
                ? null
                : new GroupVersionContext(Encapsulation.read(context.data()).readLong());
    }

    /** The context for a request. */
    public ServiceContext encode() {
        return new ServiceContext(ID, Encapsulation.write(out -> out.writeLong(version)));
    }
}
