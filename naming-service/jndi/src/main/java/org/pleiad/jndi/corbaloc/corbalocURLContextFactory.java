package org.pleiad.jndi.corbaloc;

import org.pleiad.jndi.UrlContextFactory;

/** What JNDI makes, by this name, when a name begins with {@code corbaloc:}. */
public final class corbalocURLContextFactory extends UrlContextFactory {

    /** Made by JNDI. */
    public corbalocURLContextFactory() {
        super("corbaloc");
    }
}
