package org.pleiad.groups;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pleiad.groups.host.DomainHost;
import org.pleiad.groups.host.HostConfig;
import org.pleiad.groups.host.HostList;
import org.pleiad.groups.host.Leases;
import org.pleiad.groups.host.ListeningAddress;
import org.pleiad.groups.spi.DomainConfig.Limits;
import org.pleiad.groups.spi.DomainConfig.Timing;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.pleiad.orb.Pleiad;

/** What to say of a host before it starts. What is not said: one process is the whole domain, in memory. */
public final class GroupHostBuilder {
    private static final String LOCAL = "local";
    private static final String SEVERAL = "microraft";

    private final Pleiad orb;
    private final Map<String, String> settings = new HashMap<>();
    private String domain = "";
    private String name = "";
    private String address = "";
    private List<HostAddress> founders = List.of();
    private List<String> contacts = List.of();
    private String engine = "";
    private Optional<Path> directory = Optional.empty();
    private Timing timing = Timing.DEFAULT;
    private Limits limits = Limits.DEFAULT;
    private Leases leases = Leases.DEFAULT;
    private Optional<String> naming = Optional.empty();

    GroupHostBuilder(Pleiad orb) {
        this.orb = orb;
    }

    /** The domain's name, the same at all its hosts. */
    public GroupHostBuilder domain(String value) {
        domain = value;
        return this;
    }

    /** This host's name, unique in the domain. */
    public GroupHostBuilder name(String value) {
        name = value;
        return this;
    }

    /** Where this host's ORB is reached by the others; not needed where {@link #hosts} says it. */
    public GroupHostBuilder address(String hostAndPort) {
        address = hostAndPort;
        return this;
    }

    /**
     * The hosts that the domain begins with, the same list at each.
     *
     * @param list as {@code a=127.0.0.1:7001,b=127.0.0.1:7002}; an engine with a transport of its own has its port behind a slash
     * @throws IllegalArgumentException if it is malformed
     */
    public GroupHostBuilder hosts(String list) {
        return hosts(HostList.parse(list));
    }

    /** The same, read already. */
    public GroupHostBuilder hosts(List<HostAddress> hosts) {
        founders = List.copyOf(hosts);
        return this;
    }

    /**
     * Joins a domain that exists.
     *
     * @param addresses {@code host:port} of one or more of its hosts
     */
    public GroupHostBuilder joining(String... addresses) {
        contacts = List.of(addresses);
        return this;
    }

    /** What brings the order about: {@code microraft} for several processes, {@code local} for one, {@code ratis}. */
    public GroupHostBuilder engine(String value) {
        engine = value;
        return this;
    }

    /** A setting of the engine's own. */
    public GroupHostBuilder setting(String key, String value) {
        settings.put(key, value);
        return this;
    }

    /** Keeps the log there, so that the state survives when all hosts stop. */
    public GroupHostBuilder directory(Path value) {
        directory = Optional.of(value);
        return this;
    }

    /** How long the engine is patient. */
    public GroupHostBuilder timing(Timing value) {
        timing = value;
        return this;
    }

    /** How much may wait. */
    public GroupHostBuilder limits(Limits value) {
        limits = value;
        return this;
    }

    /** How long hosts may be silent. */
    public GroupHostBuilder leases(Leases value) {
        leases = value;
        return this;
    }

    /** Binds the references of groups in a naming context, by their names, and again with each view. */
    public GroupHostBuilder naming(String url) {
        naming = Optional.of(url);
        return this;
    }

    /**
     * Starts; does not wait for the others, see {@link GroupHost#await}.
     *
     * @throws IllegalArgumentException if what was said cannot be; says what and how to mend it
     * @throws IllegalStateException if the ORB is a host already
     */
    public GroupHost start() {
        return new GroupHost(DomainHost.start(orb, config()));
    }

    private HostConfig config() {
        boolean several = founders.size() > 1 || !contacts.isEmpty();
        String named = name.isEmpty() && !several ? "self" : name;
        if (named.isEmpty() || domain.isEmpty() && several) {
            throw new IllegalArgumentException("a host that is not alone needs the name of its domain, domain(\"…\"),"
                    + " and one of its own, name(\"…\")");
        }
        HostId id = new HostId(named);
        HostAddress self = self(id);
        return new HostConfig(
                // the name is part of references, which must not mean another process's groups
                new DomainId(domain.isEmpty() ? "embedded-" + random() : domain),
                self,
                founders.isEmpty() && contacts.isEmpty() ? List.of(self) : founders,
                contacts,
                engine.isEmpty() ? several || directory.isPresent() ? SEVERAL : LOCAL : engine,
                settings,
                directory,
                timing,
                limits,
                leases,
                naming);
    }

    private HostAddress self(HostId id) {
        for (HostAddress founder : founders) {
            if (founder.id().equals(id)) {
                return founder;
            }
        }
        String at = address;
        if (at.isEmpty()) {
            at = ListeningAddress.of(orb)
                    .orElseThrow(() -> new IllegalArgumentException("the ORB of host " + id
                            + " does not listen, so nobody can call its members: give it a port, listen(host, port)"));
        }
        String[] parts = at.split("/", 2);
        if (parts.length == 1) {
            return new HostAddress(id, at);
        }
        // as in lists of hosts: the engine's port behind a slash
        return HostList.parse(id.name() + "=" + at).get(0);
    }

    private static String random() {
        byte[] octets = new byte[6];
        new SecureRandom().nextBytes(octets);
        return HexFormat.of().formatHex(octets);
    }
}
