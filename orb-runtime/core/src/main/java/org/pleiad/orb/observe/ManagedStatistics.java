package org.pleiad.orb.observe;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicInteger;
import javax.management.JMException;
import javax.management.ObjectName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows the counters of one ORB to JMX, as {@code org.pleiad.orb:type=Statistics,id=…,number=…}, from its making to its
 * closing. Needs the JDK module {@code java.management}, which a program without JMX can do without.
 */
public final class ManagedStatistics implements StatisticsMXBean, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ManagedStatistics.class);
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final Observer observer;
    private final ObjectName name;

    private ManagedStatistics(Observer observer, ObjectName name) {
        this.observer = observer;
        this.name = name;
    }

    /**
     * Registers the counters with the platform's server of management beans.
     *
     * @param orbId shown in the name
     * @return {@code null} if that fails; the log says why
     */
    public static ManagedStatistics register(Observer observer, String orbId) {
        try {
            ObjectName name = new ObjectName("org.pleiad.orb:type=Statistics,id=" + ObjectName.quote(orbId) + ",number="
                    + SERIAL.incrementAndGet());
            ManagedStatistics statistics = new ManagedStatistics(observer, name);
            ManagementFactory.getPlatformMBeanServer().registerMBean(statistics, name);
            return statistics;
        } catch (JMException | RuntimeException | LinkageError refused) {
            LOG.warn("the counters of ORB {} are not shown by JMX", orbId, refused);
            return null;
        }
    }

    @Override
    public void close() {
        try {
            ManagementFactory.getPlatformMBeanServer().unregisterMBean(name);
        } catch (JMException alreadyGone) {
            LOG.debug("{} was not registered any more", name, alreadyGone);
        }
    }

    /** The name under which the bean is registered. */
    public String name() {
        return name.toString();
    }

    @Override
    public long getRequestsSent() {
        return observer.statistics().requestsSent();
    }

    @Override
    public long getRequestsReceived() {
        return observer.statistics().requestsReceived();
    }

    @Override
    public long getTimeouts() {
        return observer.statistics().timeouts();
    }

    @Override
    public long getRetries() {
        return observer.statistics().retries();
    }

    @Override
    public long getForwards() {
        return observer.statistics().forwards();
    }

    @Override
    public long getDuplicatesSuppressed() {
        return observer.statistics().duplicatesSuppressed();
    }

    @Override
    public long getRepliesReplayed() {
        return observer.statistics().repliesReplayed();
    }

    @Override
    public long getRepeatsRefused() {
        return observer.statistics().repeatsRefused();
    }

    @Override
    public long getConnectionsOpened() {
        return observer.statistics().connectionsOpened();
    }

    @Override
    public long getConnectionsAccepted() {
        return observer.statistics().connectionsAccepted();
    }

    @Override
    public long getConnectionsClosed() {
        return observer.statistics().connectionsClosed();
    }

    @Override
    public long getConnectionsOpen() {
        return observer.statistics().connectionsOpen();
    }

    @Override
    public long getCachedReplies() {
        return observer.statistics().cachedReplies();
    }

    @Override
    public long getCachedReplyOctets() {
        return observer.statistics().cachedReplyOctets();
    }

    @Override
    public long getRequestsRefused() {
        return observer.statistics().requestsRefused();
    }
}
