package org.pleiad.jndi;

import java.util.Hashtable;
import javax.naming.ConfigurationException;
import javax.naming.Context;
import javax.naming.Name;
import javax.naming.NamingException;
import javax.naming.spi.ObjectFactory;

/**
 * Makes contexts whose names are URLs of one scheme. JNDI finds the class of the scheme by
 * {@code java.naming.factory.url.pkgs}, a list that this jar puts itself on.
 */
public abstract class UrlContextFactory implements ObjectFactory {
    private final String scheme;

    /** For the URLs of a scheme. */
    protected UrlContextFactory(String scheme) {
        this.scheme = scheme;
    }

    /** As JNDI wants it: a context for null, the object for a URL, an object for the first of several that leads to one. */
    @Override
    public Object getObjectInstance(Object reference, Name name, Context nameContext, Hashtable<?, ?> environment)
            throws NamingException {
        var context = new UrlContext(scheme, Environment.of(environment));
        if (reference == null) {
            return context;
        }
        if (reference instanceof String url) {
            return context.lookup(url);
        }
        if (reference instanceof String[] urls && urls.length > 0) {
            return first(urls, context);
        }
        throw new ConfigurationException(scheme + " URLs are texts, and this is a "
                + reference.getClass().getName());
    }

    private static Object first(String[] urls, Context context) throws NamingException {
        NamingException failure = null;
        for (String url : urls) {
            try {
                return context.lookup(url);
            } catch (NamingException next) {
                failure = failure == null ? next : failure;
            }
        }
        throw failure;
    }
}
