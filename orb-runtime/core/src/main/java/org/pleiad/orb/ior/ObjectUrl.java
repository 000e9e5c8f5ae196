package org.pleiad.orb.ior;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.error.Minor;

/** A {@code corbaloc:} or {@code corbaname:} URL (CORBA 3.3 part 2, 7.6.10). */
public sealed interface ObjectUrl {

    /** The port of an address without one, assigned to {@code corbaloc} and the naming service. */
    int DEFAULT_PORT = 2809;

    /** Stands in the profiles of servers that are called over TLS alone. */
    int NO_PORT = 0;

    /** The key of a URL without one where a naming service is meant. */
    String DEFAULT_KEY = "NameService";

    /**
     * An object at an address of a server.
     *
     * @param addresses in order of preference, at least one
     * @param objectKey unescaped
     */
    record Location(List<Address> addresses, byte[] objectKey) implements ObjectUrl {
        public Location {
            addresses = List.copyOf(addresses);
        }

        /** A reference with one profile for each address; the type is not known. */
        public Ior toIor() {
            List<TaggedProfile> profiles = new ArrayList<>(addresses.size());
            for (Address address : addresses) {
                profiles.add(address.profile(objectKey).encode());
            }
            return new Ior("", profiles);
        }
    }

    /**
     * An initial reference: {@code corbaloc:rir:/NameService}.
     *
     * @param name of the initial reference
     */
    record Initial(String name) implements ObjectUrl {}

    /**
     * An object by its name in a naming service.
     *
     * @param context where the name is looked up
     * @param name in the stringified form of names, unescaped; the empty string means the context itself
     */
    record Named(ObjectUrl context, String name) implements ObjectUrl {}

    /**
     * An IIOP address.
     *
     * @param version the highest GIOP version to use
     * @param host name or address, without brackets
     * @param port 0 to 65535
     * @param secure whether it is to be called over TLS
     */
    record Address(GiopVersion version, String host, int port, boolean secure) {

        private IiopProfile profile(byte[] objectKey) {
            if (!secure) {
                return new IiopProfile(version, host, port, objectKey, List.of());
            }
            SecureTransport demanded = new SecureTransport(
                    SecureTransport.OF_TLS | SecureTransport.TRUST_IN_CLIENT, SecureTransport.CONFIDENTIALITY, port);
            return new IiopProfile(version, host, NO_PORT, objectKey, List.of(demanded.encode()));
        }
    }

    /** Whether a text begins like one of these URLs. */
    static boolean isObjectUrl(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("corbaloc:") || lower.startsWith("corbaname:");
    }

    /**
     * Reads a URL.
     *
     * @throws org.omg.CORBA.BAD_PARAM that says what is wrong with it
     */
    static ObjectUrl parse(String text) {
        return new ObjectUrlParser(text.strip()).parse();
    }

    /** An error of the class that the standard wants for a text that is no reference. */
    static SystemException bad(Minor minor, String text, String detail) {
        return minor.exception(CompletionStatus.COMPLETED_NO, detail + " in \"" + abbreviated(text) + "\"");
    }

    private static String abbreviated(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
