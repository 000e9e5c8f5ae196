package org.pleiad.jndi;

import javax.naming.Binding;
import javax.naming.NamingException;

/** Names with what they stand for, each looked up when it is asked for. */
final class BindingEnumeration extends LazyEnumeration<Binding> {
    private final CosContext context;

    BindingEnumeration(CosContext context, BindingPages pages) {
        super(pages);
        this.context = context;
    }

    @Override
    Binding element(org.omg.CosNaming.Binding binding, String name, boolean isContext) throws NamingException {
        Object object = context.listed(binding.binding_name, isContext);
        return new Binding(name, object);
    }
}
