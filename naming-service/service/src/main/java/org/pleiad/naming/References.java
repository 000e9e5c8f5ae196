package org.pleiad.naming;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORB;
import org.omg.CORBA.UserException;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextExtHelper;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAPackage.WrongAdapter;
import org.pleiad.naming.store.Bound;
import org.pleiad.orb.error.Minor;

/**
 * Between references and what the store keeps. A context's object id is the store's identity and the context's number, 8
 * octets each: the same whenever the server runs, and of no other server's contexts. Thread-safe.
 */
final class References {
    private static final String PREFIX = "IOR:";
    private static final int LARGEST = 256 * 1024;
    private static final HexFormat HEX = HexFormat.of();

    private final ORB orb;
    private final POA poa;
    private final long identity;

    References(ORB orb, POA poa, long identity) {
        this.orb = orb;
        this.poa = poa;
        this.identity = identity;
    }

    /** The reference of a context of this server. */
    NamingContextExt context(long number) {
        byte[] id = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(identity)
                .putLong(number)
                .array();
        return NamingContextExtHelper.unchecked_narrow(poa.create_reference_with_id(id, NamingContextExtHelper.id()));
    }

    /** The number of the context with an object id; -1 if no context of this store has it. */
    long number(byte[] id) {
        if (id.length != 2 * Long.BYTES) {
            return -1;
        }
        ByteBuffer octets = ByteBuffer.wrap(id);
        return octets.getLong() == identity ? octets.getLong() : -1;
    }

    /** What a name will stand for that is bound to an object. */
    Bound object(org.omg.CORBA.Object reference) {
        return Bound.object(octets(reference));
    }

    /** What a name will stand for that is bound to a context, which may be one of this server. */
    Bound contextBound(org.omg.CORBA.Object reference) {
        if (reference != null) {
            try {
                long number = number(poa.reference_to_id(reference));
                if (number >= 0) {
                    return Bound.context(number);
                }
            } catch (WrongAdapter elsewhere) {
                // another server's
            } catch (UserException impossible) {
                throw new IllegalStateException("the naming service's own object adapter refused", impossible);
            }
        }
        return Bound.foreignContext(octets(reference));
    }

    private byte[] octets(org.omg.CORBA.Object reference) {
        if (reference == null) {
            throw Minor.NIL_NOT_BOUND.exception(CompletionStatus.COMPLETED_NO, "bind a reference to an object");
        }
        String text = orb.object_to_string(reference);
        if (text.length() > 2 * LARGEST) {
            throw Minor.BINDING_TOO_LARGE.exception(
                    CompletionStatus.COMPLETED_NO,
                    "the reference has " + text.length() / 2 + " octets; the limit is " + LARGEST);
        }
        return HEX.parseHex(text, PREFIX.length(), text.length());
    }

    /** The reference that a name stands for. */
    org.omg.CORBA.Object of(Bound bound) {
        return bound.kind() == Bound.Kind.CONTEXT
                ? context(bound.context())
                : orb.string_to_object(PREFIX + HEX.formatHex(bound.reference()));
    }
}
