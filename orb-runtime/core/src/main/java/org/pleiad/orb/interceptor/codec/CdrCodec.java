package org.pleiad.orb.interceptor.codec;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.function.Consumer;
import org.omg.CORBA.Any;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.ORB;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TypeCode;
import org.omg.IOP.Codec;
import org.omg.IOP.CodecPackage.FormatMismatch;
import org.omg.IOP.CodecPackage.InvalidTypeForEncoding;
import org.omg.IOP.CodecPackage.TypeMismatch;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.dynamic.CdrInputStream;
import org.pleiad.orb.dynamic.CdrOutputStream;
import org.pleiad.orb.dynamic.ObjectReferences;

/**
 * Anys as encapsulations and back (CORBA 3.3 part 1, 16.9.1). It writes big-endian, so that equal values give equal octets
 * on every machine, and reads both orders. Thread-safe.
 */
final class CdrCodec extends LocalObject implements Codec {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_CAPACITY = 128;

    /** Guards the heap against a value that grows without end. */
    private static final int GREATEST_CAPACITY = 1 << 30;

    private final transient ORB orb;
    private final transient ObjectReferences references;
    private final transient GiopVersion version;
    private final transient CodeSets codeSets;

    CdrCodec(ORB orb, ObjectReferences references, GiopVersion version, CodeSets codeSets) {
        this.orb = orb;
        this.references = references;
        this.version = version;
        this.codeSets = codeSets;
    }

    @Override
    public byte[] encode(Any data) throws InvalidTypeForEncoding {
        return write(out -> out.write_any(data));
    }

    @Override
    public byte[] encode_value(Any data) throws InvalidTypeForEncoding {
        return write(data::write_value);
    }

    private byte[] write(Consumer<CdrOutputStream> contents) throws InvalidTypeForEncoding {
        ByteBuf buffer = Unpooled.buffer(FIRST_CAPACITY, GREATEST_CAPACITY);
        CdrWriter out = new CdrWriter(buffer, ByteOrder.BIG_ENDIAN, version, codeSets);
        out.writeBoolean(false);
        try {
            contents.accept(new CdrOutputStream(orb, out, references));
        } catch (SystemException impossible) {
            InvalidTypeForEncoding refused = new InvalidTypeForEncoding(impossible.getMessage());
            refused.initCause(impossible);
            throw refused;
        }
        return ByteBufUtil.getBytes(buffer);
    }

    @Override
    public Any decode(byte[] data) throws FormatMismatch {
        CdrInputStream in = read(data);
        try {
            return in.read_any();
        } catch (SystemException malformed) {
            throw mismatch(malformed.getMessage(), malformed);
        }
    }

    @Override
    public Any decode_value(byte[] data, TypeCode type) throws FormatMismatch, TypeMismatch {
        CdrInputStream in = read(data);
        Any any = orb.create_any();
        try {
            any.read_value(in, type);
            return any;
        } catch (SystemException other) {
            TypeMismatch mismatch = new TypeMismatch("the octets are no value of the type: " + other.getMessage());
            mismatch.initCause(other);
            throw mismatch;
        }
    }

    /** A stream behind the byte order. */
    private CdrInputStream read(byte[] data) throws FormatMismatch {
        if (data.length == 0 || data[0] < 0 || data[0] > 1) {
            throw mismatch(
                    data.length == 0 ? "there are no octets" : "the byte order is " + data[0] + ", not 0 or 1", null);
        }
        ByteOrder order = data[0] == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        CdrReader in = new CdrReader(Unpooled.wrappedBuffer(data), order, version, codeSets);
        in.skip(1);
        return new CdrInputStream(orb, in, references);
    }

    private static FormatMismatch mismatch(String why, Throwable cause) {
        FormatMismatch mismatch = new FormatMismatch("this is no encapsulation: " + why);
        mismatch.initCause(cause);
        return mismatch;
    }

    @Override
    public String[] _ids() {
        return new String[] {"IDL:omg.org/IOP/Codec:1.0"};
    }
}
