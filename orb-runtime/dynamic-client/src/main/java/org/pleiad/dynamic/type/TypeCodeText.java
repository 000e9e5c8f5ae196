package org.pleiad.dynamic.type;

import java.util.Base64;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UserException;
import org.omg.IOP.Codec;
import org.omg.IOP.CodecFactory;
import org.omg.IOP.CodecFactoryHelper;
import org.omg.IOP.ENCODING_CDR_ENCAPS;
import org.omg.IOP.Encoding;

/**
 * A whole TypeCode as text: its CDR encapsulation in base64. What {@link TypeText} says by a name that the reader may not
 * know, this says in full. Any thread.
 */
public final class TypeCodeText {
    private TypeCodeText() {}

    /** Whether {@link TypeText} says all of a type: it names no definition. */
    public static boolean isNeedless(TypeCode type) {
        var named = new boolean[1];
        TypeText.of(type, definition -> {
            named[0] = true;
            return "";
        });
        return !named[0];
    }

    /** The type as text. */
    public static String of(ORB orb, TypeCode type) {
        Any any = orb.create_any();
        any.insert_TypeCode(type);
        try {
            return Base64.getEncoder().encodeToString(codec(orb).encode_value(any));
        } catch (UserException impossible) {
            throw new IllegalStateException("a TypeCode cannot be encoded", impossible);
        }
    }

    /**
     * The type that a text stands for.
     *
     * @throws IllegalArgumentException if it stands for none
     */
    public static TypeCode parse(ORB orb, String text) {
        try {
            return codec(orb)
                    .decode_value(Base64.getDecoder().decode(text), orb.get_primitive_tc(TCKind.tk_TypeCode))
                    .extract_TypeCode();
        } catch (UserException | SystemException | IllegalArgumentException malformed) {
            throw new IllegalArgumentException(
                    "the typecode is no encapsulation of a TypeCode in base64; copy it as it was printed, or leave it out"
                            + " where the type has no name of its own",
                    malformed);
        }
    }

    private static Codec codec(ORB orb) throws UserException {
        CodecFactory factory = CodecFactoryHelper.narrow(orb.resolve_initial_references("CodecFactory"));
        return factory.create_codec(new Encoding(ENCODING_CDR_ENCAPS.value, (byte) 1, (byte) 2));
    }
}
