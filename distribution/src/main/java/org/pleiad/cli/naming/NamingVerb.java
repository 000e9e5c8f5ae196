package org.pleiad.cli.naming;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.omg.CORBA.UserException;
import org.pleiad.cli.Verb;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The naming service; what it does is in its own verbs. Without one of them it serves, as scripts expect. */
@Command(
        name = "naming",
        mixinStandardHelpOptions = true,
        description = "Runs the naming service, or works with one. Without a verb it serves.",
        subcommands = {
            ServeVerb.class,
            BackupVerb.class,
            RestoreVerb.class,
            TreeVerb.class,
            ListVerb.class,
            ResolveVerb.class,
            BindVerb.class,
            RebindVerb.class,
            UnbindVerb.class,
            WatchVerb.class,
            ExportVerb.class,
            ImportVerb.class
        })
public final class NamingVerb implements Verb, Callable<Integer> {

    @Mixin
    private Serving serving;

    @Spec
    private CommandSpec spec;

    /** Made by the service loader. */
    public NamingVerb() {}

    @Override
    public CommandLine commandLine() {
        return new CommandLine(this).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() throws IOException, UserException {
        return serving.run(spec.commandLine().getOut());
    }
}
