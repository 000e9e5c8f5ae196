package org.pleiad.jndi;

import java.util.Hashtable;
import javax.naming.ConfigurationException;
import javax.naming.Context;
import javax.naming.InvalidNameException;
import javax.naming.NamingException;
import javax.naming.spi.InitialContextFactory;

/**
 * Makes initial contexts in a CosNaming service; {@code java.naming.factory.initial} names it, JNDI calls it.
 *
 * <p>It has the role of {@code com.sun.jndi.cosnaming.CNCtxFactory}, which left the JDK with version 11, and reads the
 * same properties. Where the service is says {@code java.naming.provider.url}: {@code iiop://HOST:PORT/NAME},
 * {@code corbaloc:…}, {@code corbaname:…} or {@code IOR:…}; without it the ORB's initial reference NameService.
 */
public final class NamingContextFactory implements InitialContextFactory {

    /** The property that holds the program's own ORB, an {@code org.omg.CORBA.ORB}. */
    public static final String ORB = "java.naming.corba.orb";

    /** The property with the longest time in milliseconds, as text or number, that one call of the service may take. */
    public static final String TIMEOUT = "org.pleiad.jndi.timeout";

    /** Made by JNDI. */
    public NamingContextFactory() {}

    /**
     * An initial context; asks the service whether it is there.
     *
     * @throws ConfigurationException if the URL or another property cannot be understood
     * @throws javax.naming.CommunicationException if nobody answers there in time
     * @throws NamingException if what answers is no naming context
     */
    @Override
    public Context getInitialContext(Hashtable<?, ?> environment) throws NamingException {
        Environment settings = Environment.of(environment);
        ProviderUrl url = providerUrl(settings);
        Connection connection = Connection.open(settings, OrbLease.open(settings));
        try {
            return CosContext.initial(connection, url, settings);
        } catch (NamingException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
    }

    private static ProviderUrl providerUrl(Environment settings) throws ConfigurationException {
        String text = settings.text(Context.PROVIDER_URL);
        try {
            return text == null ? ProviderUrl.INITIAL_REFERENCE : ProviderUrl.parse(text);
        } catch (InvalidNameException cause) {
            throw Failures.configuration(Context.PROVIDER_URL + ": " + cause.getMessage(), cause);
        }
    }
}
