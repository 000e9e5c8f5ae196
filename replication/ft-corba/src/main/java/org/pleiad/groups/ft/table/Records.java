package org.pleiad.groups.ft.table;

import org.omg.CORBA.Any;
import org.omg.CORBA.INITIALIZE;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UserException;
import org.omg.FT.PropertiesHelper;
import org.omg.FT.Property;
import org.omg.IOP.Codec;
import org.omg.IOP.CodecFactoryHelper;
import org.omg.IOP.ENCODING_CDR_ENCAPS;
import org.omg.IOP.Encoding;
import org.pleiad.groups.ft.PleiadFT.ConsumerRecord;
import org.pleiad.groups.ft.PleiadFT.ConsumerRecordHelper;
import org.pleiad.groups.ft.PleiadFT.FactoryRecord;
import org.pleiad.groups.ft.PleiadFT.FactoryRecordHelper;
import org.pleiad.groups.ft.PleiadFT.GroupRecord;
import org.pleiad.groups.ft.PleiadFT.GroupRecordHelper;

/** The values of the table as octets. Thread-safe. */
public final class Records {
    private final ORB orb;
    private final Codec codec;

    /** @throws INITIALIZE if the ORB has no codecs */
    public Records(ORB orb) {
        this.orb = orb;
        try {
            this.codec = CodecFactoryHelper.narrow(orb.resolve_initial_references("CodecFactory"))
                    .create_codec(new Encoding(ENCODING_CDR_ENCAPS.value, (byte) 1, (byte) 2));
        } catch (UserException none) {
            var failure = new INITIALIZE("this ORB has no codecs: " + none);
            failure.initCause(none);
            throw failure;
        }
    }

    /** Properties of the domain or of a type. */
    public byte[] of(Property... properties) {
        Any any = orb.create_any();
        PropertiesHelper.insert(any, properties);
        return encode(any);
    }

    /** Properties of the domain or of a type. */
    public Property[] properties(byte[] octets) {
        return PropertiesHelper.extract(decode(octets, PropertiesHelper.type()));
    }

    /** A group. */
    public byte[] of(GroupRecord group) {
        Any any = orb.create_any();
        GroupRecordHelper.insert(any, group);
        return encode(any);
    }

    /** A group. */
    public GroupRecord group(byte[] octets) {
        return GroupRecordHelper.extract(decode(octets, GroupRecordHelper.type()));
    }

    /** A host's factory. */
    public byte[] of(FactoryRecord factory) {
        Any any = orb.create_any();
        FactoryRecordHelper.insert(any, factory);
        return encode(any);
    }

    /** A host's factory. */
    public FactoryRecord factory(byte[] octets) {
        return FactoryRecordHelper.extract(decode(octets, FactoryRecordHelper.type()));
    }

    /** A consumer of faults. */
    public byte[] of(ConsumerRecord consumer) {
        Any any = orb.create_any();
        ConsumerRecordHelper.insert(any, consumer);
        return encode(any);
    }

    /** A consumer of faults. */
    public ConsumerRecord consumer(byte[] octets) {
        return ConsumerRecordHelper.extract(decode(octets, ConsumerRecordHelper.type()));
    }

    private byte[] encode(Any any) {
        try {
            return codec.encode_value(any);
        } catch (UserException impossible) {
            throw malformed(impossible);
        }
    }

    private Any decode(byte[] octets, TypeCode type) {
        try {
            return codec.decode_value(octets, type);
        } catch (UserException otherVersion) {
            throw malformed(otherVersion);
        }
    }

    private static MARSHAL malformed(UserException cause) {
        var failure = new MARSHAL("what the replication manager remembers cannot be read: " + cause);
        failure.initCause(cause);
        return failure;
    }
}
