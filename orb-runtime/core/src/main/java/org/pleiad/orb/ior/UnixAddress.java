package org.pleiad.orb.ior;

import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.Encapsulation;

/**
 * A Unix-domain socket under which the object of an IIOP profile can be reached from its own host: a component of
 * omniORB's, of use only where the host name is one's own.
 *
 * @param host name of the server's host, as that host itself calls it
 * @param path of the socket file
 */
public record UnixAddress(String host, String path) {

    /** Reads the data of a component {@link TaggedComponent#TAG_OMNIORB_UNIX_TRANS}. */
    public static UnixAddress decode(TaggedComponent component) {
        CdrReader in = Encapsulation.read(component.data());
        String host = in.readString();
        return new UnixAddress(host, in.readString());
    }

    /** The component. */
    public TaggedComponent encode() {
        return new TaggedComponent(TaggedComponent.TAG_OMNIORB_UNIX_TRANS, Encapsulation.write(out -> {
            out.writeString(host);
            out.writeString(path);
        }));
    }
}
