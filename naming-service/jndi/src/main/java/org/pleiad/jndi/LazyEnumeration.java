package org.pleiad.jndi;

import java.util.NoSuchElementException;
import javax.naming.NameClassPair;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import org.omg.CosNaming.Binding;
import org.omg.CosNaming.BindingType;

/** An enumeration that fetches as it goes, and holds one page. Used by one thread, as JNDI's enumerations are. */
abstract class LazyEnumeration<T extends NameClassPair> implements NamingEnumeration<T> {
    private final BindingPages pages;
    private T upcoming;

    LazyEnumeration(BindingPages pages) {
        this.pages = pages;
    }

    /** The element for a binding. */
    abstract T element(Binding binding, String name, boolean isContext) throws NamingException;

    @Override
    public boolean hasMore() throws NamingException {
        while (upcoming == null) {
            Binding binding = pages.next();
            if (binding == null) {
                return false;
            }
            if (binding.binding_name.length == 0) {
                throw new NamingException("the naming service lists a binding without a name");
            }
            boolean isContext = binding.binding_type == BindingType.ncontext;
            try {
                upcoming = element(binding, CosNames.compositeText(binding.binding_name), isContext);
            } catch (NameNotFoundException unboundMeanwhile) {
                // neither was it there all the time, nor must it be shown
            }
        }
        return true;
    }

    @Override
    public T next() throws NamingException {
        if (!hasMore()) {
            throw new NoSuchElementException("there are no more bindings");
        }
        T element = upcoming;
        upcoming = null;
        return element;
    }

    @Override
    public void close() {
        upcoming = null;
        pages.abandon();
    }

    /** False also after a failure, which {@link #hasMore} would tell. */
    @Override
    public boolean hasMoreElements() {
        try {
            return hasMore();
        } catch (NamingException failure) {
            return false;
        }
    }

    @Override
    public T nextElement() {
        try {
            return next();
        } catch (NamingException failure) {
            var none = new NoSuchElementException(failure.toString());
            none.initCause(failure);
            throw none;
        }
    }
}
