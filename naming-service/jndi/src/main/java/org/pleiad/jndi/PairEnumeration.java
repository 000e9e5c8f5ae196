package org.pleiad.jndi;

import javax.naming.Context;
import javax.naming.NameClassPair;
import org.omg.CosNaming.Binding;

/** Names and whether they are contexts, without fetching what they stand for. */
final class PairEnumeration extends LazyEnumeration<NameClassPair> {

    PairEnumeration(BindingPages pages) {
        super(pages);
    }

    @Override
    NameClassPair element(Binding binding, String name, boolean isContext) {
        Class<?> type = isContext ? Context.class : org.omg.CORBA.Object.class;
        return new NameClassPair(name, type.getName());
    }
}
