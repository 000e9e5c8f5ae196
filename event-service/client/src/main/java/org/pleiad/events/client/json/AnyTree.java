package org.pleiad.events.client.json;

import java.math.BigInteger;
import java.util.Optional;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.OutputStream;
import org.pleiad.dynamic.value.Conversion;
import org.pleiad.dynamic.value.Place;
import org.pleiad.dynamic.value.PlainReader;
import org.pleiad.dynamic.value.PlainWriter;
import org.pleiad.dynamic.value.TypedValue;

/**
 * Anys as plain values, and back. A value whose type JSON shows by itself stands alone: a boolean, a text (string), an
 * integer (long, or long long where it does not fit), a number with a fraction (double), null. Others have their type
 * beside them. For one thread.
 */
final class AnyTree {
    private static final PlainReader.Surroundings NONE = new PlainReader.Surroundings() {
        @Override
        public Optional<TypeCode> typeCode(String id) {
            return Optional.empty();
        }

        @Override
        public Object reference(org.omg.CORBA.Object reference, String interfaceId) {
            return reference;
        }
    };

    private final ORB orb;

    AnyTree(ORB orb) {
        this.orb = orb;
    }

    /** A plain value, or a {@link TypedValue}. */
    Object tree(Any any) {
        OutputStream out = orb.create_any().create_output_stream();
        out.write_any(any);
        var typed =
                (TypedValue) new PlainReader(out.create_input_stream(), NONE).read(orb.get_primitive_tc(TCKind.tk_any));
        return standsAlone(typed) ? typed.value() : typed;
    }

    private static boolean standsAlone(TypedValue typed) {
        Object value = typed.value();
        return switch (typed.type().kind().value()) {
            case TCKind._tk_null, TCKind._tk_boolean, TCKind._tk_long -> true;
            case TCKind._tk_string -> isUnbounded(typed.type());
            case TCKind._tk_longlong -> (long) value != (int) (long) value;
            // not NaN, infinity, or a zero with a sign, which are written as text
            case TCKind._tk_double ->
                Double.isFinite((double) value) && Double.doubleToRawLongBits((double) value) != 1L << 63;
            default -> false;
        };
    }

    private static boolean isUnbounded(TypeCode text) {
        try {
            return text.length() == 0;
        } catch (org.omg.CORBA.TypeCodePackage.BadKind impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The any that a value of JSON stands for.
     *
     * @throws IllegalArgumentException if it stands for none; says where, and how it is written
     */
    Any any(Object tree, String place) {
        Object given = tree;
        if (tree instanceof BigInteger big && big.bitLength() > 63) {
            throw new IllegalArgumentException(
                    place + ": " + big + " is too large for a long long; say of what type it is: {\"type\":"
                            + " \"unsigned long long\", \"value\": " + big + "}");
        }
        TypeCode type = orb.get_primitive_tc(TCKind.tk_any);
        Object plain = new Conversion(orb, name -> Optional.empty()).convert(type, given, Place.of(place));
        OutputStream out = orb.create_any().create_output_stream();
        new PlainWriter(orb, out).write(type, plain);
        return out.create_input_stream().read_any();
    }
}
