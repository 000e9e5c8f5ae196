package org.pleiad.cli.group;

import java.util.Map;
import java.util.concurrent.Callable;
import org.pleiad.groups.PleiadGroups.GroupState;
import org.pleiad.groups.PleiadGroups.Host;
import org.pleiad.groups.PleiadGroups.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verbs that change a group's members. */
final class ChangeVerbs {
    private ChangeVerbs() {}

    /** What they have in common. */
    abstract static class Change implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "GROUP", description = "The group's name")
        String group;

        @Mixin
        Connection connection;

        @Mixin
        Form form;

        @Spec
        CommandSpec spec;

        @Override
        public Integer call() throws Exception {
            return connection.run(spec, (orb, host) -> {
                GroupState now = change(host);
                form.show(spec, Shown.tree(now), out -> Shown.line(now, out));
            });
        }

        abstract GroupState change(Host host) throws Refused;
    }

    /** Adds a member. */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Adds a member to a group; it gets the state from the others while they go on.")
    static final class Add extends Change {
        @Parameters(
                index = "1",
                arity = "0..1",
                defaultValue = "",
                paramLabel = "HOST",
                description = "Where; any host that has a factory for it unless given")
        private String at;

        @Override
        GroupState change(Host host) throws Refused {
            return host.add(group, at);
        }
    }

    /** Takes a member out. */
    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Takes a member out of a group, or ends the group with all its state.")
    static final class Remove extends Change {
        @Parameters(index = "1", arity = "0..1", paramLabel = "HOST", description = "Whose member")
        private String at;

        @Option(names = "--all", description = "End the group; its state is lost")
        private boolean all;

        @Override
        public Integer call() throws Exception {
            if (all == (at != null)) {
                throw new ParameterException(
                        spec.commandLine(), "say either HOST, whose member is to go, or --all, which ends the group");
            }
            if (!all) {
                return super.call();
            }
            return connection.run(spec, (orb, host) -> {
                host.remove(group);
                form.show(spec, Map.of("removed", group), out -> out.println(group + " is no more"));
            });
        }

        @Override
        GroupState change(Host host) throws Refused {
            return host.withdraw(group, at);
        }
    }

    /** Makes a member the primary. */
    @Command(
            name = "promote",
            mixinStandardHelpOptions = true,
            description = "Lets a member be the primary: the one that executes in passive styles.")
    static final class Promote extends Change {
        @Parameters(index = "1", paramLabel = "HOST", description = "Whose member")
        private String at;

        @Override
        GroupState change(Host host) throws Refused {
            return host.promote(group, at);
        }
    }
}
