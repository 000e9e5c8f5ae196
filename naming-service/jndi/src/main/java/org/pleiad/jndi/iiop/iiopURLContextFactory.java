package org.pleiad.jndi.iiop;

import org.pleiad.jndi.UrlContextFactory;

/** What JNDI makes, by this name, when a name begins with {@code iiop:}. */
public final class iiopURLContextFactory extends UrlContextFactory {

    /** Made by JNDI. */
    public iiopURLContextFactory() {
        super("iiop");
    }
}
