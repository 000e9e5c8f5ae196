package org.pleiad.jndi;

import javax.naming.NamingException;
import org.omg.CORBA.SystemException;
import org.omg.CosNaming.Binding;
import org.omg.CosNaming.BindingIterator;
import org.omg.CosNaming.BindingIteratorHolder;
import org.omg.CosNaming.BindingListHolder;
import org.omg.CosNaming.NamingContext;

/**
 * The bindings of a context, fetched a page at a time, so that a context of a million names takes no memory here. Used by
 * one thread.
 */
final class BindingPages implements AutoCloseable {
    private final int size;
    private Binding[] page;
    private int next;
    private BindingIterator rest;

    private BindingPages(int size, Binding[] page, BindingIterator rest) {
        this.size = size;
        this.page = page;
        this.rest = rest;
    }

    /** Asks for the first page. */
    static BindingPages of(NamingContext context, int size) {
        var first = new BindingListHolder();
        var rest = new BindingIteratorHolder();
        context.list(size, first, rest);
        return new BindingPages(size, first.value, rest.value);
    }

    /** The next binding; {@code null} after the last one. */
    Binding next() throws NamingException {
        while (next == page.length) {
            if (rest == null) {
                return null;
            }
            turn();
        }
        return page[next++];
    }

    private void turn() throws NamingException {
        var list = new BindingListHolder();
        boolean more;
        try {
            more = rest.next_n(size, list);
        } catch (SystemException failure) {
            close();
            throw Failures.of(failure, "listing goes no further");
        }
        // some services say "no more" together with the last bindings
        page = list.value;
        next = 0;
        if (!more || page.length == 0) {
            close();
        }
    }

    /** Ends the iterator at the service; what was fetched stays. */
    @Override
    public void close() {
        BindingIterator ending = rest;
        rest = null;
        if (ending != null) {
            try {
                ending.destroy();
            } catch (SystemException gone) {
                // the service has ended it, or will when nobody asks any more
            }
        }
    }

    /** Ends it and forgets what was fetched. */
    void abandon() {
        close();
        page = new Binding[0];
        next = 0;
    }
}
