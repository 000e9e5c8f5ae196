package org.pleiad.jndi.iiopname;

import org.pleiad.jndi.UrlContextFactory;

/** What JNDI makes, by this name, when a name begins with {@code iiopname:}. */
public final class iiopnameURLContextFactory extends UrlContextFactory {

    /** Made by JNDI. */
    public iiopnameURLContextFactory() {
        super("iiopname");
    }
}
