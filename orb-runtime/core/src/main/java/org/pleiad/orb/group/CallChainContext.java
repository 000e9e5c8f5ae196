package org.pleiad.orb.group;

import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.giop.ServiceContexts;

/**
 * Our own service context in requests that members of groups make while they carry out others: through which groups the call has
 * come. A group carries out one request at a time, so one that came back to it would wait for itself.
 *
 * @param groups names that {@link #name} makes, the first caller's first
 */
public record CallChainContext(List<String> groups) {
    /** The id of the context, of our own range. */
    public static final int ID = 0x504C0010;

    /** Groups in a chain; a longer one is refused. */
    public static final int LONGEST = 32;

    private static final int SHORTEST_STRING = 5;

    public CallChainContext {
        groups = List.copyOf(groups);
        if (groups.size() > LONGEST) {
            throw Minor.NOT_AS_A_MEMBER.exception(
                    CompletionStatus.COMPLETED_NO, "the call has come through more than " + LONGEST + " groups");
        }
    }

    /** The name of a group in a chain. */
    public static String name(String domain, long groupId) {
        return domain + "/" + Long.toUnsignedString(groupId);
    }

    /**
     * What a request says; no groups if it says nothing, as those of other clients.
     *
     * @throws org.omg.CORBA.SystemException COMPLETED_NO, if it is malformed
     */
    public static CallChainContext find(ServiceContexts contexts) {
        ServiceContext context = contexts.find(ID);
        if (context == null) {
            return new CallChainContext(List.of());
        }
        CdrReader in = Encapsulation.read(context.data());
        int count = in.readSequenceLength(SHORTEST_STRING);
        List<String> groups = new ArrayList<>(Math.min(count, LONGEST));
        for (int i = 0; i < count && i <= LONGEST; i++) {
            groups.add(in.readString());
        }
        return new CallChainContext(groups);
    }

    /** The chain of calls that a group makes in turn. */
    public CallChainContext through(String group) {
        List<String> more = new ArrayList<>(groups);
        more.add(group);
        return new CallChainContext(more);
    }

    /** The context for a request. */
    public ServiceContext encode() {
        return new ServiceContext(ID, Encapsulation.write(out -> {
            out.writeLong(groups.size());
            groups.forEach(out::writeString);
        }));
    }
}
