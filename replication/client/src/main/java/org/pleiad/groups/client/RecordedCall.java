package org.pleiad.groups.client;

import org.omg.CORBA.UserException;
import org.pleiad.orb.client.CallDiversion;
import org.pleiad.orb.client.DivertedCalls;
import org.pleiad.orb.client.MarshalledCall;
import org.pleiad.orb.group.MarshalledReply;

/**
 * A call as octets: the program's code is run with a stub whose call goes nowhere, and again with each reply. Runs on the
 * caller's thread, and on those that ask replies for their values.
 *
 * @param <R> the type of results
 */
final class RecordedCall<R> {
    private final Read<R> read;
    private final MarshalledCall call;

    private interface Read<R> {
        R once() throws UserException;
    }

    /** Leads out of the program's code when the call is known; nobody sees it. */
    private static final class Recorded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient MarshalledCall call;

        Recorded(MarshalledCall call) {
            super("a call of a group is being recorded; let this exception pass", null, false, false);
            this.call = call;
        }
    }

    private RecordedCall(Read<R> read, MarshalledCall call) {
        this.read = read;
        this.call = call;
    }

    /**
     * Runs the program's code.
     *
     * @throws IllegalArgumentException if it calls nothing, or a one-way operation
     */
    static <T extends org.omg.CORBA.Object, R> RecordedCall<R> of(T stub, GroupCall<T, R> code) {
        Read<R> read = () -> code.on(stub);
        MarshalledCall call = null;
        try {
            diverted(read, asked -> {
                throw new Recorded(asked);
            });
        } catch (Recorded recorded) {
            call = recorded.call;
        } catch (UserException impossible) {
            throw new IllegalArgumentException("the code raises an exception without a call", impossible);
        }
        if (call == null) {
            throw new IllegalArgumentException("the code has to call one operation of the member that it is given");
        }
        if (!call.twoWay()) {
            throw new IllegalArgumentException(
                    call.operation() + " is one-way, and has no replies: call the reference");
        }
        return new RecordedCall<>(read, call);
    }

    private static <R> R diverted(Read<R> read, CallDiversion diversion) throws UserException {
        CallDiversion before = DivertedCalls.divert(diversion);
        try {
            return read.once();
        } finally {
            DivertedCalls.divert(before);
        }
    }

    String operation() {
        return call.operation();
    }

    /** The same call of one member. */
    MarshalledCall to(org.omg.CORBA.Object member) {
        return new MarshalledCall(member, call.operation(), true, call.arguments());
    }

    /** What the program's code makes of a reply. */
    R read(MarshalledReply reply) throws UserException {
        return diverted(read, asked -> reply);
    }
}
