package org.pleiad.jndi;

import java.util.Set;
import javax.naming.ConfigurationException;
import javax.naming.Context;
import javax.naming.NamingException;
import javax.naming.ServiceUnavailableException;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.ORB;
import org.omg.CORBA.ORBPackage.InvalidName;
import org.omg.CORBA.Policy;
import org.omg.CORBA.PolicyError;
import org.omg.CORBA.SetOverrideType;
import org.omg.CORBA.SystemException;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextExtHelper;
import org.omg.CosNaming.NamingContextHelper;
import org.omg.Messaging.RELATIVE_RT_TIMEOUT_POLICY_TYPE;
import org.omg.TimeBase.TimeTHelper;

/**
 * What an initial context and all contexts found through it share: the ORB, and the bounds of calls and listings.
 * Thread-safe.
 */
final class Connection implements AutoCloseable {
    private static final Set<String> CONTEXTS = Set.of(NamingContextHelper.id(), NamingContextExtHelper.id());

    /** As long as a user waits for an answer before believing that there is none. */
    private static final long TIMEOUT_MILLIS = 30_000;

    private static final long LONGEST_MILLIS = 24 * 3_600_000L;

    /** Bindings fetched at once: some kilobytes. */
    private static final long BATCH = 100;

    private static final long LARGEST_BATCH = 10_000;

    /** TimeBase counts in 100 ns. */
    private static final long PER_MILLI = 10_000;

    private final OrbLease lease;
    private final Policy[] bounds;
    private final int batch;
    /** Volatile: any thread may close while others ask. */
    private volatile boolean closed;

    private Connection(OrbLease lease, Policy[] bounds, int batch) {
        this.lease = lease;
        this.bounds = bounds;
        this.batch = batch;
    }

    /** Takes the lease over, also when it fails. */
    static Connection open(Environment settings, OrbLease lease) throws NamingException {
        try {
            int batch = (int) settings.number(Context.BATCHSIZE, BATCH, 1, LARGEST_BATCH);
            return new Connection(lease, bounds(settings, lease.orb()), batch);
        } catch (NamingException | RuntimeException failure) {
            lease.close();
            throw failure;
        }
    }

    /** The policy that ends a call which takes too long; none where the ORB lacks it and nobody asked for it. */
    private static Policy[] bounds(Environment settings, ORB orb) throws ConfigurationException {
        long millis = settings.number(NamingContextFactory.TIMEOUT, TIMEOUT_MILLIS, 1, LONGEST_MILLIS);
        Any time = orb.create_any();
        TimeTHelper.insert(time, millis * PER_MILLI);
        try {
            return new Policy[] {orb.create_policy(RELATIVE_RT_TIMEOUT_POLICY_TYPE.value, time)};
        } catch (PolicyError | SystemException cause) {
            if (settings.get(NamingContextFactory.TIMEOUT) == null) {
                return new Policy[0];
            }
            throw Failures.configuration(
                    NamingContextFactory.TIMEOUT + " is set, and this ORB has no round-trip time-outs: " + cause,
                    cause);
        }
    }

    int batch() {
        return batch;
    }

    void requireOpen() throws NamingException {
        if (closed) {
            throw new ServiceUnavailableException("the initial context was closed, and with it this one");
        }
    }

    /** The context to start at; asks it whether it is one. */
    NamingContext root(String reference) throws NamingException {
        org.omg.CORBA.Object object = object(reference);
        try {
            NamingContext context = NamingContextHelper.narrow(bounded(object));
            if (context == null) {
                throw Failures.configuration(place(reference) + " is no naming context", null);
            }
            return bounded(context);
        } catch (SystemException cause) {
            throw Failures.of(cause, place(reference));
        }
    }

    private static String place(String reference) {
        return reference == null ? "the ORB's NameService" : reference;
    }

    /** The object that a text stands for, or the ORB's NameService for {@code null}; asks nobody. */
    org.omg.CORBA.Object object(String reference) throws NamingException {
        String place = place(reference);
        try {
            org.omg.CORBA.Object object = reference == null
                    ? lease.orb().resolve_initial_references("NameService")
                    : lease.orb().string_to_object(reference);
            if (object == null) {
                throw Failures.configuration(place + " is the nil reference", null);
            }
            return object;
        } catch (InvalidName cause) {
            throw Failures.configuration(
                    "the ORB knows no NameService; set " + Context.PROVIDER_URL + " to iiop://HOST:PORT", cause);
        } catch (BAD_PARAM cause) {
            throw Failures.configuration(place + " is no reference: " + cause.getMessage(), cause);
        } catch (SystemException cause) {
            throw Failures.of(cause, place);
        }
    }

    private org.omg.CORBA.Object bounded(org.omg.CORBA.Object object) {
        return bounds.length == 0 ? object : object._set_policy_override(bounds, SetOverrideType.ADD_OVERRIDE);
    }

    /** The context, whose calls end in time. */
    NamingContext bounded(NamingContext context) {
        return NamingContextHelper.unchecked_narrow(bounded((org.omg.CORBA.Object) context));
    }

    /**
     * What a name leads to, if that is a context, and {@code null} otherwise. Objects whose reference tells another type
     * are not asked: their servers may be slow or gone, and nobody wants to call them yet.
     */
    NamingContext asContext(org.omg.CORBA.Object object) {
        if (object instanceof NamingContext context) {
            return bounded(context);
        }
        try {
            String type = TypeId.of(lease.orb().object_to_string(object));
            boolean maybe = type.isEmpty() || type.contains("NamingContext");
            boolean is = CONTEXTS.contains(type) || maybe && bounded(object)._is_a(NamingContextHelper.id());
            return is ? bounded(NamingContextHelper.unchecked_narrow(object)) : null;
        } catch (SystemException local) {
            // a local object, or one whose server does not answer: it is handed out as what it is
            return null;
        }
    }

    @Override
    public void close() {
        closed = true;
        lease.close();
    }
}
