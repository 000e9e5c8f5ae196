package org.pleiad.cli.group;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.pleiad.cli.ExitCode;
import org.pleiad.groups.GroupHost;
import org.pleiad.groups.GroupHostBuilder;
import org.pleiad.groups.MemberProvider;
import org.pleiad.groups.host.HostList;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.orb.Pleiad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs a host until the process is ended. */
@Command(
        name = "host",
        mixinStandardHelpOptions = true,
        description =
                "Runs a host of a domain: a vote for its order, and a place for members of groups whose code is on the"
                        + " class path. Prints a line when it has entered, then serves until it is ended.")
final class HostVerb implements Callable<Integer> {

    @Option(
            names = "--domain",
            required = true,
            paramLabel = "NAME",
            description = "The domain, the same at all its hosts")
    private String domain;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "This host, unique in the domain")
    private String name;

    @Option(
            names = "--hosts",
            paramLabel = "LIST",
            description = "The hosts that the domain begins with, the same list at each: NAME=HOST:PORT, or"
                    + " NAME=HOST:PORT/ENGINEPORT for an engine with a transport of its own, separated by commas")
    private String hosts;

    @Option(
            names = "--join",
            paramLabel = "HOST:PORT",
            split = ",",
            description = "Joins a domain that exists, by way of one or more of its hosts; needs --address")
    private List<String> contacts = new ArrayList<>();

    @Option(
            names = "--address",
            paramLabel = "HOST:PORT[/ENGINEPORT]",
            description = "Where this host listens; not needed where --hosts says it")
    private String address;

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            defaultValue = "microraft",
            description = "What brings the order about; ${DEFAULT-VALUE} unless given")
    private String engine;

    @Option(names = "--setting", paramLabel = "NAME=VALUE", description = "A setting of the engine; may be repeated")
    private Map<String, String> settings = new HashMap<>();

    @Option(
            names = "--directory",
            paramLabel = "DIRECTORY",
            description = "Keeps the log there, so that the state survives when all hosts stop; in memory unless given")
    private Path directory;

    @Option(
            names = "--naming",
            paramLabel = "URL",
            description = "A naming context in which the references of groups are bound, by their names")
    private String naming;

    @Option(
            names = "--class-path",
            paramLabel = "PATH",
            description =
                    "Jars and directories with servants; their org.pleiad.groups.MemberProvider services are offered")
    private String classPath = "";

    @Option(
            names = "--provider",
            paramLabel = "CLASS",
            description = "A MemberProvider on the class path that is no service; may be repeated")
    private List<String> providers = new ArrayList<>();

    @Mixin
    private ManagerOption manager;

    @Spec
    private CommandSpec spec;

    private final List<MemberProvider> offered = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        if ((hosts == null) == contacts.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "say either --hosts, for a domain that begins, or --join, for one that exists");
        }
        HostAddress self = self();
        int colon = self.orb().lastIndexOf(':');
        String listen = self.orb().substring(0, colon).replace("[", "").replace("]", "");
        try (Pleiad orb = Pleiad.builder()
                .listen(listen, Integer.parseInt(self.orb().substring(colon + 1)))
                .publishedHost(listen)
                .build()) {
            GroupHost host = builder(orb).start();
            offer(host);
            // a signal ends the process by way of this hook: members leave before connections close
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> {
                                host.close();
                                orb.orb().shutdown(true);
                            },
                            "pleiad-host-shutdown"));
            spec.commandLine().getOut().println("host " + name + " of domain " + domain + " at " + self.orb());
            spec.commandLine().getOut().flush();
            manager.serve(spec, orb, offered);
            orb.run();
        }
        return ExitCode.OK;
    }

    private HostAddress self() {
        try {
            if (address != null) {
                return HostList.parse(name + "=" + address).get(0);
            }
            if (hosts != null) {
                for (HostAddress host : HostList.parse(hosts)) {
                    if (host.id().name().equals(name)) {
                        return host;
                    }
                }
            }
        } catch (IllegalArgumentException malformed) {
            throw new ParameterException(spec.commandLine(), malformed.getMessage(), malformed);
        }
        throw new ParameterException(
                spec.commandLine(),
                hosts == null ? "--join needs --address, where this host listens" : "--hosts does not name " + name);
    }

    private GroupHostBuilder builder(Pleiad orb) {
        GroupHostBuilder builder =
                GroupHost.builder(orb).domain(domain).name(name).engine(engine);
        if (hosts != null) {
            builder.hosts(hosts);
        } else {
            builder.joining(contacts.toArray(String[]::new)).address(address);
        }
        settings.forEach(builder::setting);
        if (directory != null) {
            builder.directory(directory);
        }
        if (naming != null) {
            builder.naming(naming);
        }
        return builder;
    }

    private void offer(GroupHost host) throws IOException, ReflectiveOperationException {
        ClassLoader loader = loader();
        for (MemberProvider provider : ServiceLoader.load(MemberProvider.class, loader)) {
            offered.add(provider);
        }
        for (String provider : providers) {
            offered.add((MemberProvider)
                    Class.forName(provider, true, loader).getConstructor().newInstance());
        }
        offered.forEach(host::offer);
    }

    /** Never closed: the servants live as long as the process. */
    private ClassLoader loader() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            if (!entry.isEmpty()) {
                urls.add(url(Path.of(entry)));
            }
        }
        return urls.isEmpty()
                ? HostVerb.class.getClassLoader()
                : new URLClassLoader(urls.toArray(URL[]::new), HostVerb.class.getClassLoader());
    }

    private static URL url(Path entry) throws MalformedURLException {
        if (!Files.exists(entry)) {
            throw new IllegalArgumentException("there is no " + entry + ", which --class-path names");
        }
        return entry.toUri().toURL();
    }
}
