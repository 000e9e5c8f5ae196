package org.pleiad.jndi.corbaname;

import org.pleiad.jndi.UrlContextFactory;

/** What JNDI makes, by this name, when a name begins with {@code corbaname:}. */
public final class corbanameURLContextFactory extends UrlContextFactory {

    /** Made by JNDI. */
    public corbanameURLContextFactory() {
        super("corbaname");
    }
}
