package org.pleiad.orb.session;

import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.cdr.TimeT;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.giop.ServiceContexts;

/**
 * The service context {@code FT::FTRequestServiceContext}: which request this is, whatever connection brings it (CORBA 3.3
 * FT, 23.2.8.1).
 *
 * @param clientId the incarnation of the client: a new one in each life of an ORB
 * @param retentionId number of the request among those of the client to a server, from 1, increasing
 * @param expirationTime end of the time in which the request may be repeated: a {@link TimeT}, unsigned
 */
public record FtRequest(String clientId, int retentionId, long expirationTime) {

    /** {@code IOP::FT_REQUEST}. */
    public static final int ID = 13;

    /** Octets of the longest client id that is accepted; ours have 32. */
    public static final int MAX_CLIENT_ID = 128;

    /**
     * What a request says about itself; {@code null} if it says nothing.
     *
     * @throws org.omg.CORBA.SystemException {@code MARSHAL} or {@code BAD_PARAM}, COMPLETED_NO, if the context is malformed
     */
    public static FtRequest find(ServiceContexts contexts) {
        ServiceContext context = contexts.find(ID);
        return context == null ? null : decode(context.data());
    }

    /** Reads the data of a context. */
    public static FtRequest decode(byte[] encapsulation) {
        CdrReader in = Encapsulation.read(encapsulation);
        String clientId = in.readString();
        int retentionId = in.readLong();
        long expirationTime = in.readLongLong();
        if (clientId.isEmpty() || clientId.length() > MAX_CLIENT_ID) {
            throw malformed("its client id has " + clientId.length() + " octets, not 1 to " + MAX_CLIENT_ID);
        }
        if (retentionId <= 0) {
            throw malformed("its retention id is " + retentionId + ", not above 0");
        }
        return new FtRequest(clientId, retentionId, expirationTime);
    }

    private static RuntimeException malformed(String what) {
        return Minor.SESSION_CONTEXT_MALFORMED.exception(CompletionStatus.COMPLETED_NO, "FT_REQUEST: " + what);
    }

    /** The context for a request. */
    public ServiceContext encode() {
        return new ServiceContext(ID, Encapsulation.write(out -> {
            out.writeString(clientId);
            out.writeLong(retentionId);
            out.writeLongLong(expirationTime);
        }));
    }
}
