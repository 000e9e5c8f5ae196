package org.pleiad.orb.group;

import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.giop.ServiceContexts;

/**
 * Our own service context beside {@link org.pleiad.orb.session.FtRequest} in requests to groups. Foreign groups skip it.
 *
 * @param acknowledgedBelow the client has the outcome of all its requests to the group with lower retention ids, so their
 *     replies may be forgotten; at least 1
 * @param attempt 1 for the first time that the request is sent, and so on
 * @param wanted whose reply the client wants
 */
public record GroupCallContext(int acknowledgedBelow, int attempt, Wanted wanted) {

    /** The id of the context, of our own range. */
    public static final int ID = 0x504C0003;

    /** An operation of every group, answered by the host that is asked: the group's reference, as new as that host knows it. */
    public static final String REFERENCE = "_pleiad_group";

    /** Whose reply a client wants of a request that all members execute. */
    public enum Wanted {
        /** That of the group: every repetition gets the same one. */
        OF_GROUP,
        /** What the member that is asked has answered itself; one execution however many members are asked. */
        OF_THIS_MEMBER
    }

    /**
     * What a request says; {@code null} if it says nothing.
     *
     * @throws org.omg.CORBA.SystemException {@code MARSHAL} or {@code BAD_PARAM}, COMPLETED_NO, if the context is malformed
     */
    public static GroupCallContext find(ServiceContexts contexts) {
        ServiceContext context = contexts.find(ID);
        return context == null ? null : decode(context.data());
    }

    /** Reads the data of a context; what follows the known members belongs to later versions and is left. */
    public static GroupCallContext decode(byte[] encapsulation) {
        CdrReader in = Encapsulation.read(encapsulation);
        int acknowledgedBelow = in.readLong();
        int attempt = in.readLong();
        int wanted = in.readOctet();
        if (acknowledgedBelow <= 0 || attempt <= 0 || wanted < 0 || wanted >= Wanted.values().length) {
            throw Minor.SESSION_CONTEXT_MALFORMED.exception(
                    CompletionStatus.COMPLETED_NO,
                    "call of a group: acknowledged below " + acknowledgedBelow + ", attempt " + attempt
                            + ", wanted reply " + wanted);
        }
        return new GroupCallContext(acknowledgedBelow, attempt, Wanted.values()[wanted]);
    }

    /** The context for a request. */
    public ServiceContext encode() {
        return new ServiceContext(ID, Encapsulation.write(out -> {
            out.writeLong(acknowledgedBelow);
            out.writeLong(attempt);
            out.writeOctet((byte) wanted.ordinal());
        }));
    }
}
