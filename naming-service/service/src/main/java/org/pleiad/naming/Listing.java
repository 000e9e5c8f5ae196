package org.pleiad.naming;

import java.util.List;
import org.omg.CosNaming.Binding;
import org.omg.CosNaming.BindingType;
import org.pleiad.naming.store.Names;

/** Bindings on their way to a client. */
final class Listing {

    private Listing() {}

    /**
     * How many are told at once.
     *
     * @param howMany an unsigned long
     * @param limit the server's own
     */
    static int most(int howMany, int limit) {
        return (int) Math.min(Integer.toUnsignedLong(howMany), limit);
    }

    static Binding[] bindings(List<Names.Entry> entries) {
        return entries.stream().map(Listing::binding).toArray(Binding[]::new);
    }

    static Binding binding(Names.Entry entry) {
        return new Binding(
                entry.name().toName(), entry.bound().isContext() ? BindingType.ncontext : BindingType.nobject);
    }
}
