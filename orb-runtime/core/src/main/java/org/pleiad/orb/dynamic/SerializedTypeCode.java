package org.pleiad.orb.dynamic;

import java.io.Serializable;
import org.pleiad.orb.cdr.Encapsulation;

/** What Java serialization keeps of a TypeCode: its octets. */
record SerializedTypeCode(byte[] octets) implements Serializable {

    static SerializedTypeCode of(CdrTypeCode type) {
        return new SerializedTypeCode(Encapsulation.write(out -> TypeCodeWriter.write(out, type)));
    }

    private Object readResolve() {
        return TypeCodeReader.read(Encapsulation.read(octets));
    }
}
