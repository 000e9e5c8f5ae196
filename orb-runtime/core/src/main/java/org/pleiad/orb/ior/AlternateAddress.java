package org.pleiad.orb.ior;

import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.Encapsulation;

/**
 * Another address under which the object of an IIOP profile can be reached (CORBA 3.3 part 2, 9.7.3).
 *
 * @param host name or address
 * @param port 0 to 65535
 */
public record AlternateAddress(String host, int port) {

    /** Reads the data of a component {@link TaggedComponent#TAG_ALTERNATE_IIOP_ADDRESS}. */
    public static AlternateAddress decode(TaggedComponent component) {
        CdrReader in = Encapsulation.read(component.data());
        String host = in.readString();
        return new AlternateAddress(host, in.readShort() & 0xffff);
    }

    /** The component. */
    public TaggedComponent encode() {
        return new TaggedComponent(TaggedComponent.TAG_ALTERNATE_IIOP_ADDRESS, Encapsulation.write(out -> {
            out.writeString(host);
            out.writeShort((short) port);
        }));
    }
}
