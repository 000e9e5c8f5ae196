package org.pleiad.groups.access;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.pleiad.groups.core.Reading;
import org.pleiad.groups.core.Request;
import org.pleiad.groups.core.RequestId;

/**
 * A request on its way from a host without a member that could take it to one that has: the argument of the operation
 * {@link #OPERATION} of the group's key, an octet sequence. The answer is one, too: the reply as groups remember it.
 *
 * <pre>version(1) flags(1) reading(1) expires(8) acknowledged(4) client as UTF, number(4), operation as UTF, content</pre>
 *
 * @param request with an identity
 * @param reading what it may see if it changes nothing; {@code null}: it may change something
 */
record RelayedRequest(Request request, Reading reading) {
    /** Not a name that IDL can give. */
    static final String OPERATION = "_pleiad_relay";

    private static final int VERSION = 1;
    private static final Reading[] READINGS = Reading.values();

    byte[] encode() {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(request.content().length + 128);
        try (DataOutputStream out = new DataOutputStream(octets)) {
            out.writeByte(VERSION);
            out.writeBoolean(request.replyWanted());
            out.writeByte(reading == null ? READINGS.length : reading.ordinal());
            out.writeLong(request.expiresMillis());
            out.writeInt(request.acknowledged());
            RequestId id = request.id().orElseThrow();
            out.writeUTF(id.client());
            out.writeInt(id.number());
            out.writeUTF(request.operation());
            out.write(request.content());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return octets.toByteArray();
    }

    /** @throws IllegalArgumentException if the octets are something else */
    static RelayedRequest decode(byte[] octets) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(octets))) {
            int version = in.readUnsignedByte();
            if (version != VERSION) {
                throw new IllegalArgumentException(
                        "a host passes requests on in version " + version + ", this one knows " + VERSION);
            }
            boolean replyWanted = in.readBoolean();
            int reading = in.readUnsignedByte();
            if (reading > READINGS.length) {
                throw new IllegalArgumentException("a request that is passed on has reading " + reading);
            }
            long expires = in.readLong();
            int acknowledged = in.readInt();
            RequestId id = new RequestId(in.readUTF(), in.readInt());
            String operation = in.readUTF();
            Request request =
                    new Request(Optional.of(id), expires, acknowledged, operation, replyWanted, in.readAllBytes());
            return new RelayedRequest(request, reading == READINGS.length ? null : READINGS[reading]);
        } catch (IOException truncated) {
            throw new IllegalArgumentException("a request that is passed on ends too early", truncated);
        }
    }
}
