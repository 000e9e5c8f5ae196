package org.pleiad.cli.repository;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.omg.CORBA.Contained;
import org.omg.CORBA.Repository;
import org.pleiad.cli.ExitCode;
import org.pleiad.ir.print.IdlPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints an entry. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "Prints an entry of a repository as IDL.")
final class ShowVerb implements Callable<Integer> {

    @Mixin
    private Connection connection;

    @Parameters(paramLabel = "NAME", description = "Module::Name, or a repository id")
    private String name;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return connection.run(this::show);
    }

    private int show(Repository repository) {
        Contained entry = Lookup.find(repository, name);
        if (entry == null) {
            spec.commandLine().getErr().println(spec.qualifiedName() + ": there is no " + name);
            return ExitCode.NOT_FOUND;
        }
        spec.commandLine().getOut().print(new IdlPrinter().print(entry));
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }
}
