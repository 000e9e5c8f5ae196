package org.pleiad.orb.poa;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Objects with plain keys such as {@code NameService}, which a {@code corbaloc:} URL can name without knowing more than the
 * address (CORBA 3.3 part 2, 7.6.10). Thread-safe; one per ORB.
 */
public final class BootObjects {
    private final ConcurrentMap<Octets, Target> targets = new ConcurrentHashMap<>();
    private final ReferenceFactory references;

    BootObjects(ReferenceFactory references) {
        this.references = references;
    }

    /**
     * Lets a plain key lead to an object: one of this ORB is called directly, for another's the client is sent on.
     *
     * @param key ISO-8859-1, as {@code corbaloc:} URLs have it after unescaping
     */
    public void bind(String key, org.omg.CORBA.Object reference) {
        if (reference == null) {
            throw PoaFaults.nullArgument("the object for the key " + key);
        }
        byte[] local = references.objectKey(reference);
        targets.put(new Octets(key.getBytes(StandardCharsets.ISO_8859_1)), new Target(local, reference));
    }

    /** Takes a key back; nothing happens if it leads nowhere. */
    public void unbind(String key) {
        targets.remove(new Octets(key.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Where a key leads, or {@code null}. */
    public Target find(byte[] key) {
        return targets.get(new Octets(key));
    }

    /**
     * Where a plain key leads.
     *
     * @param localKey the object's own key if it is of this ORB, else {@code null}
     * @param reference the object
     */
    public record Target(byte[] localKey, org.omg.CORBA.Object reference) {}
}
