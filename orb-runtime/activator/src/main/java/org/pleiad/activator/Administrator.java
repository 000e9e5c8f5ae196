package org.pleiad.activator;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.omg.CORBA.SystemException;
import org.pleiad.activator.PleiadActivator.AdministrationPOA;
import org.pleiad.activator.PleiadActivator.CannotStart;
import org.pleiad.activator.PleiadActivator.CannotStop;
import org.pleiad.activator.PleiadActivator.Invalid;
import org.pleiad.activator.PleiadActivator.NotRegistered;
import org.pleiad.activator.PleiadActivator.Server;
import org.pleiad.activator.PleiadActivator.Status;

/** What servers and administrators see of the activator. Requests come on several threads. */
final class Administrator extends AdministrationPOA {
    private final KnownServers servers;
    private final ActivatorConfig config;

    Administrator(KnownServers servers, ActivatorConfig config) {
        this.servers = servers;
        this.config = config;
    }

    @Override
    public int report(String server, String instance, String host, long process, org.omg.CORBA.Object address, int load)
            throws NotRegistered {
        if (address == null) {
            throw new org.omg.CORBA.BAD_PARAM("an instance needs an address");
        }
        servers.find(server).report(servers.reported(instance, host, process, address), load);
        return (int) config.reportPeriod().toMillis();
    }

    @Override
    public void leave(String server, String instance) {
        KnownServer known = servers.get(server);
        if (known != null) {
            known.leave(instance);
        }
    }

    @Override
    public void add(Server registration) throws Invalid {
        servers.add(Registration.of(registration));
    }

    @Override
    public void remove(String name) throws NotRegistered {
        servers.remove(name);
    }

    @Override
    public Status[] list() {
        return servers.all().stream().map(KnownServer::status).toArray(Status[]::new);
    }

    @Override
    public Status find(String name) throws NotRegistered {
        return servers.find(name).status();
    }

    @Override
    public void start(String name) throws NotRegistered, CannotStart {
        KnownServer server = servers.find(name);
        List<KnownInstance> candidates = server.candidates("", Set.of());
        for (KnownInstance instance : candidates) {
            if (Liveness.answers(instance.address)) {
                return;
            }
            server.silent(instance);
        }
        Set<String> tried = candidates.stream().map(one -> one.id).collect(Collectors.toSet());
        CompletableFuture<KnownInstance> started = server.start(tried, true);
        if (started == null) {
            return;
        }
        try {
            // the start has its own bound; this is in case it is forgotten
            started.get(server.registration().startSeconds() + 10L, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            String reason = failed.getCause() instanceof SystemException cause
                    ? cause.getMessage()
                    : String.valueOf(failed.getCause());
            throw new CannotStart("server " + name, reason);
        } catch (TimeoutException late) {
            throw new CannotStart("server " + name, "it is still being started");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CannotStart("server " + name, "the activator ends");
        }
    }

    @Override
    public void stop(String name) throws NotRegistered, CannotStop {
        KnownServer server = servers.find(name);
        List<ProcessHandle> processes = server.processes();
        if (processes.isEmpty()) {
            throw new CannotStop("server " + name, "no process of it was started by this activator");
        }
        processes.forEach(ProcessHandle::destroy);
        CompletableFuture<?> all = CompletableFuture.allOf(
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
        try {
            all.get(config.stopGrace().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException late) {
            processes.forEach(ProcessHandle::destroyForcibly);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CannotStop("server " + name, "the activator ends");
        }
        server.stopped();
    }
}
