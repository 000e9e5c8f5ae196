package org.pleiad.orb;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.portable.ApplicationException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.RemarshalException;
import org.pleiad.orb.transport.HostName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the activator that this server runs, where, and how busy it is: when the server begins to serve, then again and
 * again, so that an activator that was restarted knows soon; and that it ends. The first report is made on the thread that
 * begins to serve, the others on a thread of their own. Speaks {@code PleiadActivator::Registry} by hand, since the ORB does
 * not depend on the activator's module. Thread-safe.
 */
final class ActivatorLink implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ActivatorLink.class);

    /** After a report that did not arrive. */
    private static final long RETRY_MILLIS = 1_000;

    private static final long LONGEST_PERIOD_MILLIS = 60_000;

    /** How long the end of the server waits for the reporting thread. */
    private static final long LAST_WORD_MILLIS = 2_000;

    private final ObjectImpl registry;
    private final String server;
    private final org.omg.CORBA.Object self;
    private final IntSupplier load;
    private final String instance = UUID.randomUUID().toString();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean complained;

    /**
     * A link that is silent until {@link #serving}.
     *
     * @param registry the activator's
     * @param server the server's name
     * @param self a reference to this process with any key, of which the activator takes the addresses
     * @param load requests running now
     */
    ActivatorLink(org.omg.CORBA.Object registry, String server, org.omg.CORBA.Object self, IntSupplier load) {
        this.registry = (ObjectImpl) registry;
        this.server = server;
        this.self = self;
        this.load = load;
    }

    /** Requests for persistent objects are understood from now on. Does something the first time only. */
    void serving() {
        if (!begun.compareAndSet(false, true)) {
            return;
        }
        long next = report();
        Thread reporting = new Thread(() -> reportAgain(next), "pleiad-activator-link");
        reporting.setDaemon(true);
        reporting.start();
    }

    private void reportAgain(long first) {
        long millis = first;
        try {
            while (!ended.await(millis, TimeUnit.MILLISECONDS)) {
                millis = report();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Milliseconds until the next report. */
    private long report() {
        try {
            long period = call("report", true);
            complained = false;
            return Math.max(RETRY_MILLIS / 10, Math.min(period, LONGEST_PERIOD_MILLIS));
        } catch (ApplicationException refused) {
            complain("refuses server " + server + ": " + refused.getId() + "; register it with 'pleiad activator add "
                    + server + "'");
            return LONGEST_PERIOD_MILLIS / 6;
        } catch (SystemException failed) {
            complain("cannot be told that server " + server + " runs: " + failed);
            return RETRY_MILLIS;
        }
    }

    /** Once for each series of failures. */
    private void complain(String what) {
        if (!complained) {
            complained = true;
            LOG.warn("the activator {}", what);
        }
    }

    private long call(String operation, boolean alive) throws ApplicationException {
        while (true) {
            InputStream in = null;
            try {
                OutputStream out = registry._request(operation, true);
                out.write_string(server);
                out.write_string(instance);
                if (alive) {
                    out.write_string(HostName.own());
                    out.write_longlong(ProcessHandle.current().pid());
                    out.write_Object(self);
                    out.write_long(load.getAsInt());
                }
                in = registry._invoke(out);
                return alive ? in.read_long() : 0;
            } catch (RemarshalException again) {
                LOG.trace("the registry is elsewhere", again);
            } finally {
                registry._releaseReply(in);
            }
        }
    }

    /** Says good-bye, so that nobody is sent here any more. */
    @Override
    public void close() {
        ended.countDown();
        if (!begun.getAndSet(true)) {
            return;
        }
        Thread leaving = new Thread(
                () -> {
                    try {
                        call("leave", false);
                    } catch (ApplicationException | SystemException unheard) {
                        LOG.debug("the activator was not told that server {} ends", server, unheard);
                    }
                },
                "pleiad-activator-leave");
        leaving.setDaemon(true);
        leaving.start();
        try {
            leaving.join(LAST_WORD_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
