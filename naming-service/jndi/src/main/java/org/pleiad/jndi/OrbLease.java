package org.pleiad.jndi;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import javax.naming.ConfigurationException;
import javax.naming.NamingException;
import org.omg.CORBA.ORB;
import org.omg.CORBA.SystemException;

/**
 * The right to use an ORB: the program's own, which is left alone, or one made here, which ends with its last lease.
 * Contexts with the same properties share an ORB, since programs make initial contexts by the thousand. Thread-safe.
 */
final class OrbLease implements AutoCloseable {

    /** The ORBs made here and how many leases each has; guarded by the class. */
    private static final Map<Properties, Shared> SHARED = new HashMap<>();

    private final ORB orb;
    private Properties key;

    private static final class Shared {
        private final ORB orb;
        private int leases;
        private boolean lasting;

        Shared(ORB orb) {
            this.orb = orb;
        }
    }

    private OrbLease(ORB orb, Properties key) {
        this.orb = orb;
        this.key = key;
    }

    /** The ORB in the environment, or a shared one made of the environment. */
    static OrbLease open(Environment environment) throws NamingException {
        Object own = environment.get(NamingContextFactory.ORB);
        if (own instanceof ORB orb) {
            return new OrbLease(orb, null);
        }
        if (own != null) {
            throw Failures.configuration(
                    NamingContextFactory.ORB + " must be an org.omg.CORBA.ORB and is a "
                            + own.getClass().getName(),
                    null);
        }
        return share(environment.forOrb());
    }

    /**
     * The same for as long as the process runs: the first call takes a lease that nobody gives back, later ones use its
     * ORB.
     */
    static OrbLease lasting(Environment environment) throws NamingException {
        OrbLease lease = open(environment);
        if (lease.key != null) {
            synchronized (OrbLease.class) {
                Shared shared = SHARED.get(lease.key);
                if (shared.lasting) {
                    shared.leases--;
                }
                shared.lasting = true;
            }
        }
        return new OrbLease(lease.orb, null);
    }

    private static synchronized OrbLease share(Properties key) throws ConfigurationException {
        Shared shared = SHARED.get(key);
        if (shared == null) {
            shared = new Shared(make(key));
            SHARED.put(key, shared);
        }
        shared.leases++;
        return new OrbLease(shared.orb, key);
    }

    private static ORB make(Properties properties) throws ConfigurationException {
        var own = new Properties();
        own.putAll(properties);
        try {
            return ORB.init(new String[0], own);
        } catch (SystemException cause) {
            throw Failures.configuration("no ORB starts with these properties: " + cause.getMessage(), cause);
        }
    }

    ORB orb() {
        return orb;
    }

    /** Gives the lease back; the last one ends the ORB. */
    @Override
    public void close() {
        if (isLast()) {
            orb.destroy();
        }
    }

    private boolean isLast() {
        synchronized (OrbLease.class) {
            Properties mine = key;
            key = null;
            Shared shared = mine == null ? null : SHARED.get(mine);
            if (shared == null || --shared.leases > 0) {
                return false;
            }
            SHARED.remove(mine);
            return true;
        }
    }
}
