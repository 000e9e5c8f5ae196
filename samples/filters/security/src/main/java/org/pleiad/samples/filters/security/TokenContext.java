package org.pleiad.samples.filters.security;

import org.omg.CORBA.Any;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.IOP.Codec;
import org.omg.IOP.CodecFactoryPackage.UnknownEncoding;
import org.omg.IOP.CodecPackage.FormatMismatch;
import org.omg.IOP.CodecPackage.InvalidTypeForEncoding;
import org.omg.IOP.CodecPackage.TypeMismatch;
import org.omg.IOP.ENCODING_CDR_ENCAPS;
import org.omg.IOP.Encoding;
import org.omg.IOP.ServiceContext;
import org.omg.PortableInterceptor.ORBInitInfo;

/** The token on the wire: a string in a service context of its own. Thread-safe. */
final class TokenContext {
    /** Any number that nobody else uses; the OMG gives out those below 4096. */
    static final int ID = 0x00746b6e;

    private final Codec codec;

    TokenContext(ORBInitInfo info) {
        try {
            codec = info.codec_factory().create_codec(new Encoding(ENCODING_CDR_ENCAPS.value, (byte) 1, (byte) 2));
        } catch (UnknownEncoding impossible) {
            throw new IllegalStateException("every ORB knows CDR encapsulations", impossible);
        }
    }

    ServiceContext encode(String token) {
        Any any = ORB.init().create_any();
        any.insert_string(token);
        try {
            return new ServiceContext(ID, codec.encode_value(any));
        } catch (InvalidTypeForEncoding impossible) {
            throw new IllegalStateException("strings can be encoded", impossible);
        }
    }

    /** @throws NO_PERMISSION if it is not a string */
    String decode(ServiceContext context) {
        try {
            return codec.decode_value(context.context_data, ORB.init().get_primitive_tc(TCKind.tk_string))
                    .extract_string();
        } catch (FormatMismatch | TypeMismatch forged) {
            throw new NO_PERMISSION("the token cannot be read: " + forged.getMessage());
        }
    }
}
