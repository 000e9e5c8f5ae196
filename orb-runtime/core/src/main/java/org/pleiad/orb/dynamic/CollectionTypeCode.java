package org.pleiad.orb.dynamic;

import java.util.List;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;

/** {@code sequence}, perhaps bounded, or one dimension of an array. */
final class CollectionTypeCode extends CdrTypeCode {
    private static final long serialVersionUID = 1L;
    private final transient List<CdrTypeCode> content;
    private final int length;

    /** @param length of an array, bound of a sequence (0: none); unsigned */
    CollectionTypeCode(TCKind kind, int length, CdrTypeCode content) {
        super(kind, List.of(content));
        this.content = List.of(content);
        this.length = length;
    }

    @Override
    List<CdrTypeCode> children() {
        return content;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public TypeCode content_type() {
        return content.get(0);
    }

    @Override
    long leastOctets(int depth) {
        return kind().value() == TCKind._tk_sequence
                ? 4
                : Integer.toUnsignedLong(length) * content.get(0).minOctets(depth);
    }
}
