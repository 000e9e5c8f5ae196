package org.pleiad.activator;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.omg.CORBA.ORB;
import org.pleiad.activator.PleiadActivator.NotRegistered;
import org.pleiad.orb.transport.HostName;

/** All registered servers, in memory and on disk. Thread-safe; its monitor is held while the file is written. */
final class KnownServers implements AutoCloseable {
    private final ORB orb;
    private final RegistrationFile file;
    private final KnownServer.Surroundings surroundings;
    private final Random seeds;
    // guarded by this
    private final Map<String, KnownServer> servers = new TreeMap<>();
    private boolean closed;

    KnownServers(ORB orb, ActivatorConfig config, Launcher launcher, Workers workers, Random seeds) {
        this.orb = orb;
        this.seeds = seeds;
        file = new RegistrationFile(config.directory());
        surroundings = new KnownServer.Surroundings(
                config, launcher, Clock.systemUTC(), orb::string_to_object, workers, this::save);
        for (RegistrationFile.Saved saved : file.read()) {
            KnownServer server = newServer(saved.registration());
            servers.put(saved.registration().name(), server);
            saved.instances().forEach(instance -> server.remember(known(instance)));
        }
    }

    private KnownServer newServer(Registration registration) {
        return new KnownServer(registration, surroundings, new Random(seeds.nextLong()));
    }

    private KnownInstance known(RegistrationFile.SavedInstance saved) {
        KnownInstance instance = new KnownInstance(
                saved.id(), saved.host(), saved.process(), orb.string_to_object(saved.address()), true, saved.since());
        instance.startedHere = saved.startedHere();
        return instance;
    }

    private RegistrationFile.SavedInstance saved(KnownInstance instance) {
        return new RegistrationFile.SavedInstance(
                instance.id,
                instance.host,
                instance.process,
                orb.object_to_string(instance.address),
                instance.startedHere,
                instance.since);
    }

    private synchronized void save() {
        if (closed) {
            // the file may be another activator's by now
            return;
        }
        List<RegistrationFile.Saved> all = new ArrayList<>();
        for (KnownServer server : servers.values()) {
            List<RegistrationFile.SavedInstance> instances =
                    server.reporting().stream().map(this::saved).toList();
            all.add(new RegistrationFile.Saved(server.registration(), instances));
        }
        file.write(all);
    }

    synchronized void add(Registration registration) {
        KnownServer known = servers.get(registration.name());
        if (known == null) {
            servers.put(registration.name(), newServer(registration));
        } else {
            known.register(registration);
        }
        save();
    }

    synchronized void remove(String name) throws NotRegistered {
        find(name);
        servers.remove(name);
        save();
    }

    /** {@code null} if there is none. */
    synchronized KnownServer get(String name) {
        return servers.get(name);
    }

    synchronized KnownServer find(String name) throws NotRegistered {
        KnownServer server = servers.get(name);
        if (server == null) {
            throw new NotRegistered("register it with 'pleiad activator add " + name + "'", name);
        }
        return server;
    }

    synchronized List<KnownServer> all() {
        return List.copyOf(servers.values());
    }

    /** Nothing is written any more. */
    @Override
    public synchronized void close() {
        closed = true;
        file.close();
    }

    KnownInstance reported(String id, String host, long process, org.omg.CORBA.Object address) {
        return new KnownInstance(
                id, host.isEmpty() ? HostName.own() : host, process, address, true, surroundings.now());
    }
}
