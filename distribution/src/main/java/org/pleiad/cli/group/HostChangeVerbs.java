package org.pleiad.cli.group;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.pleiad.groups.PleiadGroups.Host;
import org.pleiad.groups.PleiadGroups.HostState;
import org.pleiad.groups.PleiadGroups.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verbs that change what a host is in its domain. */
final class HostChangeVerbs {
    private HostChangeVerbs() {}

    /** What they have in common. */
    abstract static class Change implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "HOST", description = "The host's name, as 'hosts' shows it")
        String name;

        @Mixin
        Connection connection;

        @Mixin
        Form form;

        @Spec
        CommandSpec spec;

        @Override
        public Integer call() throws Exception {
            return connection.run(spec, (orb, host) -> {
                change(host);
                HostState[] now = Stream.of(host.hosts())
                        .filter(each -> each.name.equals(name))
                        .toArray(HostState[]::new);
                form.show(spec, Map.of("hosts", Stream.of(now).map(Shown::tree).toList()), out -> {
                    for (HostState each : now) {
                        Shown.line(each, out);
                    }
                });
            });
        }

        abstract void change(Host host) throws Refused;
    }

    /** No new members. */
    @Command(
            name = "drain",
            mixinStandardHelpOptions = true,
            description = "Gives a host no new members; those that it has stay until 'remove'.")
    static final class Drain extends Change {
        @Option(names = "--undo", description = "Gives it members again")
        private boolean undo;

        @Override
        void change(Host host) throws Refused {
            host.drain(name, !undo);
        }
    }

    /** Ends a life of a host. */
    @Command(
            name = "exclude",
            mixinStandardHelpOptions = true,
            description = "Ends this life of a host in all groups at once; if it lives, it comes back with another.")
    static final class Exclude extends Change {
        @Option(
                names = "--reason",
                paramLabel = "TEXT",
                defaultValue = "an operator asked for it",
                description = "For the logs; '${DEFAULT-VALUE}' unless given")
        private String reason;

        @Override
        void change(Host host) throws Refused {
            host.exclude(name, reason);
        }
    }

    /** Lets another host lead. */
    @Command(name = "lead", mixinStandardHelpOptions = true, description = "Lets a host lead the domain.")
    static final class Lead extends Change {
        @Override
        void change(Host host) throws Refused {
            host.lead(name);
        }
    }

    /** Takes a host out for good. */
    @Command(
            name = "retire",
            mixinStandardHelpOptions = true,
            description = "Takes a host out of the domain, and its vote, for good.")
    static final class Retire extends Change {
        @Override
        void change(Host host) throws Refused {
            host.remove_host(name);
        }
    }
}
