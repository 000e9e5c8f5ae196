package org.pleiad.cli.group;

import java.util.Map;
import java.util.concurrent.Callable;
import org.pleiad.groups.PleiadGroups.GroupState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows all groups. */
@Command(
        name = "ls",
        mixinStandardHelpOptions = true,
        description =
                "Shows all groups: style, version of the view, members as HOST@INCARNATION, the primary with a star.")
final class ListVerb implements Callable<Integer> {

    @Mixin
    private Connection connection;

    @Mixin
    private Form form;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return connection.run(spec, (orb, host) -> {
            GroupState[] groups = host.groups();
            form.show(spec, Map.of("groups", Shown.trees(groups)), out -> {
                for (GroupState group : groups) {
                    Shown.line(group, out);
                }
            });
        });
    }
}
