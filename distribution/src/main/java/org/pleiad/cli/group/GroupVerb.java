package org.pleiad.cli.group;

import java.util.concurrent.Callable;
import org.pleiad.cli.ExitCode;
import org.pleiad.cli.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Object groups; what it does is in its own verbs. */
@Command(
        name = "group",
        mixinStandardHelpOptions = true,
        description = "Runs hosts of replicated objects, and looks after groups and members.",
        subcommands = {
            HostVerb.class,
            CreateVerb.class,
            ListVerb.class,
            MembersVerb.class,
            ReferenceVerb.class,
            ChangeVerbs.Add.class,
            ChangeVerbs.Remove.class,
            ChangeVerbs.Promote.class,
            ManagerVerb.class,
            HostsVerb.class,
            HostChangeVerbs.Drain.class,
            HostChangeVerbs.Exclude.class,
            HostChangeVerbs.Lead.class,
            HostChangeVerbs.Retire.class
        })
public final class GroupVerb implements Verb, Callable<Integer> {

    @Spec
    private CommandSpec spec;

    /** Made by the service loader. */
    public GroupVerb() {}

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
