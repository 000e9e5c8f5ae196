package org.pleiad.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command itself: collects the verbs, runs one, turns its outcome into the exit status. */
@Command(
        name = "pleiad",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "VERB",
        description = "CORBA for today's JDKs.",
        commandListHeading = "%nVerbs:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:the IDL has errors, or the call failed",
            "2:the command line is not understood",
            "3:nobody answers at the address",
            "4:there is no such object or name",
            "5:the operation raised a user exception"
        })
public final class Main {

    private Main() {}

    /** Runs and ends the process. */
    public static void main(String[] arguments) {
        // what the user's terminal is set to, as far as Java knows
        Charset charset = Charset.defaultCharset();
        int status =
                run(new PrintWriter(System.out, true, charset), new PrintWriter(System.err, true, charset), arguments);
        System.exit(status);
    }

    /** Runs one verb and returns the exit status; see {@link ExitCode}. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var root = new CommandLine(new Main());
        verbs().forEach(root::addSubcommand);
        root.setOut(out).setErr(err);
        root.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + Failures.message(failure));
            return Failures.exitCode(failure);
        });
        root.setParameterExceptionHandler((failure, words) -> {
            CommandLine command = failure.getCommandLine();
            String name = command.getCommandSpec().qualifiedName();
            command.getErr().println(name + ": " + failure.getMessage());
            command.getErr().println("'" + name + " --help' says what can be given");
            return ExitCode.USAGE;
        });
        if (arguments.length == 0) {
            root.usage(err);
            return ExitCode.USAGE;
        }
        return root.execute(arguments);
    }

    private static List<CommandLine> verbs() {
        return ServiceLoader.load(Verb.class).stream()
                .map(provider -> provider.get().commandLine())
                .sorted(Comparator.comparing(CommandLine::getCommandName))
                .toList();
    }
}
