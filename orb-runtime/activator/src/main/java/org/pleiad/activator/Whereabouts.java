package org.pleiad.activator;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORB;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.poa.KeyForwarder;
import org.pleiad.orb.poa.ObjectAdapters;

/**
 * Says where the object of a request is, starting its server if need be. Keys name servers in one of three ways: those of
 * persistent objects hold the name; {@code NAME} is the plain key {@code NAME} there, or the place registered;
 * {@code NAME/KEY} is the plain key {@code KEY} there. Called by the dispatcher; goes on on the activator's threads.
 */
final class Whereabouts implements KeyForwarder {
    private final ORB orb;
    private final KnownServers servers;
    private final ActivatorConfig config;
    private final Workers workers;
    private final org.omg.CORBA.Object administration;
    private final AtomicInteger waiting = new AtomicInteger();

    /** @param administration has a key that cannot be guessed, since it is shown to those who may use it only */
    Whereabouts(
            ORB orb,
            KnownServers servers,
            ActivatorConfig config,
            Workers workers,
            org.omg.CORBA.Object administration) {
        this.orb = orb;
        this.servers = servers;
        this.config = config;
        this.workers = workers;
        this.administration = administration;
    }

    /** A server and the key of an object there; {@code null}: the place itself. */
    private record Wanted(KnownServer server, String name, byte[] key) {}

    @Override
    public CompletionStage<Destination> destination(byte[] objectKey, String client) {
        String plain = new String(objectKey, StandardCharsets.ISO_8859_1);
        if (plain.equals(Activator.KEY)) {
            return administration(client);
        }
        Wanted wanted = wanted(objectKey, plain);
        if (wanted == null) {
            return null;
        }
        if (wanted.server() == null) {
            return CompletableFuture.failedFuture(
                    Minor.SERVER_NOT_REGISTERED.exception(CompletionStatus.COMPLETED_NO, wanted.name()));
        }
        Registration registration = wanted.server().registration();
        if (registration.moved()) {
            org.omg.CORBA.Object place =
                    orb.string_to_object(registration.places().get(0));
            return CompletableFuture.completedFuture(new Destination(at(place, wanted, false), true));
        }
        return search(wanted, client);
    }

    private CompletionStage<Destination> administration(String client) {
        if (config.allowRemote() || Chooser.isThisMachine(Chooser.host(client))) {
            return CompletableFuture.completedFuture(new Destination(administration, false));
        }
        return CompletableFuture.failedFuture(
                Minor.ADMINISTRATION_FROM_AFAR.exception(CompletionStatus.COMPLETED_NO, client));
    }

    private Wanted wanted(byte[] objectKey, String plain) {
        String persistent = ObjectAdapters.serverOf(objectKey);
        if (persistent != null) {
            return new Wanted(servers.get(persistent), persistent, objectKey);
        }
        KnownServer whole = servers.get(plain);
        if (whole != null) {
            return new Wanted(whole, plain, null);
        }
        int slash = plain.indexOf('/');
        KnownServer first = slash < 0 ? null : servers.get(plain.substring(0, slash));
        return first == null
                ? null
                : new Wanted(
                        first,
                        plain.substring(0, slash),
                        plain.substring(slash + 1).getBytes(StandardCharsets.ISO_8859_1));
    }

    private CompletionStage<Destination> search(Wanted wanted, String client) {
        if (waiting.incrementAndGet() > config.maxWaiting()) {
            waiting.decrementAndGet();
            return CompletableFuture.failedFuture(
                    Minor.TOO_MANY_WAIT_FOR_START.exception(CompletionStatus.COMPLETED_NO, wanted.name()));
        }
        CompletableFuture<Destination> found = new CompletableFuture<>();
        found.whenComplete((to, failure) -> waiting.decrementAndGet());
        try {
            workers.now(() -> search(wanted, client, found));
        } catch (SystemException busy) {
            found.completeExceptionally(busy);
        }
        return found;
    }

    /** Tries the instances that are known, then starts one. Runs on a thread of the activator. */
    private void search(Wanted wanted, String client, CompletableFuture<Destination> found) {
        try {
            Set<String> tried = new HashSet<>();
            while (true) {
                List<KnownInstance> candidates = wanted.server().candidates(client, tried);
                for (KnownInstance instance : candidates) {
                    if (Liveness.answers(instance.address)) {
                        wanted.server().chosen(instance);
                        found.complete(to(instance, wanted));
                        return;
                    }
                    tried.add(instance.id);
                    wanted.server().silent(instance);
                }
                CompletableFuture<KnownInstance> started = wanted.server().start(tried, false);
                if (started != null) {
                    started.whenComplete((instance, failure) -> settle(wanted, instance, failure, found));
                    return;
                }
            }
        } catch (RuntimeException failed) {
            found.completeExceptionally(failed);
        }
    }

    private void settle(
            Wanted wanted, KnownInstance instance, Throwable failure, CompletableFuture<Destination> found) {
        if (failure != null) {
            found.completeExceptionally(failure);
            return;
        }
        wanted.server().chosen(instance);
        found.complete(to(instance, wanted));
    }

    private Destination to(KnownInstance instance, Wanted wanted) {
        return new Destination(at(instance.address, wanted, instance.reports), false);
    }

    private org.omg.CORBA.Object at(org.omg.CORBA.Object place, Wanted wanted, boolean reports) {
        if (wanted.key() != null) {
            return Redirection.of(orb, place, wanted.key());
        }
        return reports ? Redirection.of(orb, place, wanted.name().getBytes(StandardCharsets.ISO_8859_1)) : place;
    }
}
