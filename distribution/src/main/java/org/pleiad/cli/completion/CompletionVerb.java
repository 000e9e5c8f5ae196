package org.pleiad.cli.completion;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pleiad.cli.ExitCode;
import org.pleiad.cli.Verb;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script by which a shell completes the command's verbs and options, those of further jars too. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Prints a script by which a shell completes verbs and options.",
        footer = {
            "",
            "Now, and in each new shell:",
            "  source <(pleiad completion bash)",
            "  echo 'source <(pleiad completion bash)' >> ~/.bashrc"
        })
public final class CompletionVerb implements Verb, Callable<Integer> {

    /** Shells that can do it; zsh runs bash's script by its own bashcompinit, which the script loads. */
    enum Shell {
        BASH,
        ZSH
    }

    @Parameters(
            paramLabel = "bash|zsh",
            arity = "0..1",
            defaultValue = "BASH",
            description = "The shell; bash unless given")
    private Shell shell;

    @Spec
    private CommandSpec spec;

    /** Made by the service loader. */
    public CompletionVerb() {}

    @Override
    public CommandLine commandLine() {
        return new CommandLine(this).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        PrintWriter out = spec.commandLine().getOut();
        out.print(AutoComplete.bash(root.getCommandName(), root));
        out.println();
        out.println("# for " + shell.name().toLowerCase(Locale.ROOT));
        out.flush();
        return ExitCode.OK;
    }
}
