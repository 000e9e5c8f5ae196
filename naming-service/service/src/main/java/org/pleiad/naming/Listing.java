package org.pleiad.naming;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.omg.CosNaming.Binding;

/** Bindings on their way to a client. */
final class Listing {

    private Listing() {}

    /**
     * Takes the next bindings.
     *
     * @param howMany an unsigned long
     * @param limit the server's own
     */
    static Binding[] take(Iterator<Map.Entry<NameKey, BoundObject>> from, int howMany, int limit) {
        long most = Math.min(Integer.toUnsignedLong(howMany), limit);
        List<Binding> taken = new ArrayList<>();
        while (taken.size() < most && from.hasNext()) {
            taken.add(binding(from.next()));
        }
        return taken.toArray(Binding[]::new);
    }

    static Binding binding(Map.Entry<NameKey, BoundObject> entry) {
        return new Binding(entry.getKey().toName(), entry.getValue().type());
    }
}
