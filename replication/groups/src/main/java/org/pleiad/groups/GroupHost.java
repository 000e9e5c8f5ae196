package org.pleiad.groups;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.host.DomainHost;
import org.pleiad.orb.Pleiad;

/**
 * This process as a host of a domain: what the members of groups live in. It starts without waiting for the other hosts, takes part
 * once a majority is there, and comes back by itself when the others have given it up. An ORB is one host at a time. Thread-safe.
 *
 * <pre>{@code
 * GroupHost host = GroupHost.builder(orb)
 *         .domain("plant")
 *         .name("a")
 *         .hosts("a=127.0.0.1:7001,b=127.0.0.1:7002,c=127.0.0.1:7003")
 *         .start();
 * }</pre>
 */
public final class GroupHost implements AutoCloseable {
    private final DomainHost host;

    GroupHost(DomainHost host) {
        this.host = host;
    }

    /** What to say of a host before it starts. */
    public static GroupHostBuilder builder(Pleiad orb) {
        return new GroupHostBuilder(orb);
    }

    /** The host that runs in an ORB. */
    public static Optional<GroupHost> of(Pleiad orb) {
        return DomainHost.of(orb).map(GroupHost::new);
    }

    /** The host of an ORB, or an embedded one: one process is the whole domain, and nothing is kept. */
    static GroupHost ofOrEmbedded(Pleiad orb) {
        // one embedded host for an ORB, whoever asks first
        synchronized (GroupHost.class) {
            return of(orb).orElseGet(() -> builder(orb).start());
        }
    }

    /**
     * Waits until this host takes part.
     *
     * @throws IllegalStateException if it does not within the bound; says why
     */
    public GroupHost await(Duration bound) {
        wait(host.entered(), bound, "has not entered its domain");
        return this;
    }

    /**
     * This host's share of the domain: hosts, groups, views. Waits, at most 60 s, until this process knows which host it is.
     *
     * @throws IllegalStateException if it does not find that out
     */
    public Domain domain() {
        return wait(host.opened(), Duration.ofSeconds(60), "has not found the other hosts");
    }

    private <T> T wait(CompletableFuture<T> stage, Duration bound, String trouble) {
        try {
            return stage.get(bound.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new IllegalStateException(
                    "host " + host.config().self().id() + " " + trouble + " within " + bound + host.trouble(), late);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(
                    "host " + host.config().self().id() + " " + trouble + ": "
                            + failed.getCause().getMessage(),
                    failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "interrupted while host " + host.config().self().id() + " starts", stop);
        }
    }

    /** Makes members of groups of a type on demand, from now on. */
    public void offer(MemberProvider provider) {
        host.serveType(provider.typeId(), group -> host.member(group, provider.servant(group), provider.accessor()));
    }

    /** Whether it lives, in the eyes of the leader, too. */
    public boolean isServing() {
        return host.isServing();
    }

    /** The machinery behind it. */
    DomainHost host() {
        return host;
    }

    /** Stops taking part; members leave their groups where no log is kept. The ORB stays. */
    @Override
    public void close() {
        host.close();
    }
}
