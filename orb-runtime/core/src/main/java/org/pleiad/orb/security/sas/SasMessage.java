package org.pleiad.orb.security.sas;

import java.util.Arrays;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.ServiceContext;

/** What the service context SecurityAttributeService carries (CORBA 3.3 part 2, 10.2.2). */
public sealed interface SasMessage {

    /** Id of the service context. */
    int CONTEXT_ID = 15;

    /** The context of messages that no session of the security service remembers. */
    long STATELESS = 0;

    /**
     * The client says who it is.
     *
     * @param contextId {@link #STATELESS}, or a number of the client's by which it will come back to this message
     * @param identity for whom the client speaks
     * @param authentication a GSS token; empty: the client does not authenticate itself here
     */
    record EstablishContext(long contextId, Identity identity, byte[] authentication) implements SasMessage {

        /** Without a session, for nobody else. */
        public static EstablishContext of(byte[] authentication) {
            return new EstablishContext(STATELESS, Identity.ABSENT, authentication);
        }

        @Override
        public ServiceContext encode() {
            return context(ESTABLISH, out -> {
                out.writeLongLong(contextId);
                out.writeLong(0); // no authorization token
                identity.write(out);
                out.writeOctetSequence(authentication);
            });
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof EstablishContext that
                    && contextId == that.contextId
                    && identity.equals(that.identity)
                    && Arrays.equals(authentication, that.authentication);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(authentication);
        }
    }

    /**
     * The server has taken it.
     *
     * @param stateful whether the server remembers the context
     */
    record CompleteEstablishContext(long contextId, boolean stateful) implements SasMessage {
        @Override
        public ServiceContext encode() {
            return context(COMPLETE, out -> {
                out.writeLongLong(contextId);
                out.writeBoolean(stateful);
                out.writeOctetSequence(new byte[0]);
            });
        }
    }

    /** The server has not. */
    record ContextError(long contextId, int major, int minor) implements SasMessage {
        /** Major status: the evidence is not good (table 10-7). */
        public static final int INVALID_EVIDENCE = 1;

        /** Major status: there is no such mechanism. */
        public static final int INVALID_MECHANISM = 2;

        /** Major status: the server remembers no such context. */
        public static final int NO_CONTEXT = 4;

        @Override
        public ServiceContext encode() {
            return context(ERROR, out -> {
                out.writeLongLong(contextId);
                out.writeLong(major);
                out.writeLong(minor);
                out.writeOctetSequence(new byte[0]);
            });
        }
    }

    /** The client comes back to an earlier context. */
    record MessageInContext(long contextId, boolean discard) implements SasMessage {
        @Override
        public ServiceContext encode() {
            return context(IN_CONTEXT, out -> {
                out.writeLongLong(contextId);
                out.writeBoolean(discard);
            });
        }
    }

    short ESTABLISH = 0;
    short COMPLETE = 1;
    short ERROR = 4;
    short IN_CONTEXT = 5;

    /** Octets of an element of an authorization token without its contents: type and length. */
    int MIN_ELEMENT = 8;

    /** The message as it travels. */
    ServiceContext encode();

    /**
     * Reads the data of a service context.
     *
     * @throws org.omg.CORBA.MARSHAL if it is malformed
     */
    static SasMessage decode(ServiceContext context) {
        CdrReader in = Encapsulation.read(context.data());
        short type = in.readShort();
        return switch (type) {
            case ESTABLISH -> establish(in);
            case COMPLETE -> {
                CompleteEstablishContext complete = new CompleteEstablishContext(in.readLongLong(), in.readBoolean());
                in.readOctetSequence();
                yield complete;
            }
            case ERROR -> {
                ContextError error = new ContextError(in.readLongLong(), in.readLong(), in.readLong());
                in.readOctetSequence();
                yield error;
            }
            case IN_CONTEXT -> new MessageInContext(in.readLongLong(), in.readBoolean());
            default ->
                throw Minor.MALFORMED_SECURITY_CONTEXT.exception(
                        CompletionStatus.COMPLETED_NO, "it has the type " + type);
        };
    }

    private static EstablishContext establish(CdrReader in) {
        long id = in.readLongLong();
        int elements = in.readSequenceLength(MIN_ELEMENT);
        for (int i = 0; i < elements; i++) {
            in.readLong();
            in.readOctetSequence();
        }
        return new EstablishContext(id, Identity.read(in), in.readOctetSequence());
    }

    private static ServiceContext context(short type, java.util.function.Consumer<CdrWriter> body) {
        return new ServiceContext(CONTEXT_ID, Encapsulation.write(out -> {
            out.writeShort(type);
            body.accept(out);
        }));
    }
}
