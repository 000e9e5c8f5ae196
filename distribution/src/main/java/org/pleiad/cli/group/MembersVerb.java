package org.pleiad.cli.group;

import java.util.concurrent.Callable;
import org.pleiad.groups.PleiadGroups.GroupState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a group. */
@Command(name = "members", mixinStandardHelpOptions = true, description = "Shows the members of a group, by rank.")
final class MembersVerb implements Callable<Integer> {

    @Parameters(paramLabel = "GROUP", description = "The group's name")
    private String group;

    @Mixin
    private Connection connection;

    @Mixin
    private Form form;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return connection.run(spec, (orb, host) -> {
            GroupState found = host.find(group);
            form.show(spec, Shown.tree(found), out -> Shown.lines(found, out));
        });
    }
}
