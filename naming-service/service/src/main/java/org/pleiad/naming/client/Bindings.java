package org.pleiad.naming.client;

import org.omg.CORBA.SystemException;
import org.omg.CosNaming.Binding;
import org.omg.CosNaming.BindingIterator;
import org.omg.CosNaming.BindingIteratorHolder;
import org.omg.CosNaming.BindingListHolder;
import org.omg.CosNaming.BindingType;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContext;

/** The bindings of a context, one page of them at a time, however many there are. Used by one thread. */
public final class Bindings implements AutoCloseable {
    private final int batch;
    private Binding[] page;
    private int next;
    private BindingIterator rest;

    private Bindings(int batch, Binding[] page, BindingIterator rest) {
        this.batch = batch;
        this.page = page;
        this.rest = rest;
    }

    /** One binding. */
    public record Entry(NameComponent name, boolean isContext) {}

    /**
     * Asks for the first page.
     *
     * @param batch bindings in a page
     */
    public static Bindings of(NamingContext context, int batch) {
        var first = new BindingListHolder();
        var rest = new BindingIteratorHolder();
        context.list(batch, first, rest);
        return new Bindings(batch, first.value, rest.value);
    }

    /** The next one; {@code null} after the last. Bindings without a name, which no service should have, are passed over. */
    public Entry next() {
        while (true) {
            if (next == page.length) {
                if (rest == null) {
                    return null;
                }
                turn();
                continue;
            }
            Binding binding = page[next++];
            if (binding.binding_name.length > 0) {
                NameComponent last = binding.binding_name[binding.binding_name.length - 1];
                return new Entry(last, binding.binding_type == BindingType.ncontext);
            }
        }
    }

    private void turn() {
        var list = new BindingListHolder();
        // some services say "no more" together with the last bindings
        boolean more = rest.next_n(batch, list);
        page = list.value;
        next = 0;
        if (!more || page.length == 0) {
            close();
        }
    }

    /** What the page at hand has: enough to tell contexts apart. */
    Binding[] page() {
        return page.clone();
    }

    /** Ends the iterator at the service. */
    @Override
    public void close() {
        BindingIterator ending = rest;
        rest = null;
        if (ending != null) {
            try {
                ending.destroy();
            } catch (SystemException gone) {
                // the service ended it, or will when nobody asks any more
            }
        }
    }
}
