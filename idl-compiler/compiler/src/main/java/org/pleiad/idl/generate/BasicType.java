package org.pleiad.idl.generate;

import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import java.util.Optional;
import org.pleiad.idl.model.IdlType.Primitive;

/**
 * The IDL types that map to Java's primitive types. Mapping 1.3, section 1.4.
 *
 * @see #of
 */
enum BasicType {
    BOOLEAN(PrimitiveType.Primitive.BOOLEAN, "boolean", "Boolean", 1),
    OCTET(PrimitiveType.Primitive.BYTE, "octet", "Byte", 1),
    /** IDL 4 only; on the wire an octet, since CORBA has no other type of that size. */
    INT8(PrimitiveType.Primitive.BYTE, "octet", "Byte", 1),
    /** IDL 4 only. */
    UINT8(PrimitiveType.Primitive.BYTE, "octet", "Byte", 1),
    CHAR(PrimitiveType.Primitive.CHAR, "char", "Char", 1),
    WCHAR(PrimitiveType.Primitive.CHAR, "wchar", "Char", 2),
    SHORT(PrimitiveType.Primitive.SHORT, "short", "Short", 2),
    UNSIGNED_SHORT(PrimitiveType.Primitive.SHORT, "ushort", "Short", 2),
    LONG(PrimitiveType.Primitive.INT, "long", "Int", 4),
    UNSIGNED_LONG(PrimitiveType.Primitive.INT, "ulong", "Int", 4),
    LONG_LONG(PrimitiveType.Primitive.LONG, "longlong", "Long", 8),
    UNSIGNED_LONG_LONG(PrimitiveType.Primitive.LONG, "ulonglong", "Long", 8),
    FLOAT(PrimitiveType.Primitive.FLOAT, "float", "Float", 4),
    DOUBLE(PrimitiveType.Primitive.DOUBLE, "double", "Double", 8);

    private final PrimitiveType.Primitive java;
    private final String stream;
    private final String holder;
    private final int size;

    BasicType(PrimitiveType.Primitive java, String stream, String holder, int size) {
        this.java = java;
        this.stream = stream;
        this.holder = holder;
        this.size = size;
    }

    /** The basic type of an IDL primitive; none for {@code any}, {@code Object} and others that map to classes. */
    static Optional<BasicType> of(Primitive primitive) {
        for (BasicType type : values()) {
            if (type.name().equals(primitive.name())) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The Java type. */
    Type javaType() {
        return new PrimitiveType(java);
    }

    /** The class of {@code java.lang} that stands for it among the arguments of a generic type. */
    String boxed() {
        return switch (java) {
            case INT -> "Integer";
            case CHAR -> "Character";
            default -> holder;
        };
    }

    /** What follows {@code read_}, {@code write_}, {@code insert_}, {@code extract_} and {@code tk_}. */
    String stream() {
        return stream;
    }

    /** Simple name of the holder in {@code org.omg.CORBA}. */
    String holder() {
        return holder + "Holder";
    }

    /** Bytes of one value on the wire. */
    int size() {
        return size;
    }
}
