package org.pleiad.cli.idl;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import java.util.concurrent.Callable;
import org.pleiad.cli.ExitCode;
import org.pleiad.cli.Verb;
import org.pleiad.idl.Compilation;
import org.pleiad.idl.GeneratedFile;
import org.pleiad.idl.IdlCompiler;
import org.pleiad.idl.diagnostic.CaretPrinter;
import org.pleiad.idl.flags.Flag;
import org.pleiad.idl.flags.Flags;
import org.pleiad.idl.flags.Request;
import org.pleiad.idl.flags.UsageException;
import org.pleiad.idl.output.OutputDirectory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/**
 * Compiles IDL. The flags come from the compiler's own table: picocli shows them in the help, but the words are read by
 * {@link Flags}, since {@code idlj}'s flags do not follow picocli's grammar.
 */
public final class IdlVerb implements Verb {

    private static final List<String> HELP = List.of("-h", "--help", "-help");

    private final List<String> words = new ArrayList<>();
    private CommandLine command;

    @Override
    public CommandLine commandLine() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection((Callable<Integer>) this::run);
        spec.name("idl");
        spec.usageMessage()
                .description("Compiles IDL to Java.")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .footer("", "Exit status: 0 done, 1 the IDL has errors, 2 the command line is not understood.");
        for (Flag flag : Flags.all()) {
            spec.addOption(option(flag));
        }
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help")
                .build());
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("IDL files to generate code for")
                .build());
        spec.preprocessor((stack, ofCommand, argument, info) -> {
            takeAllBut(HELP, stack);
            return false;
        });
        spec.parser().separator(" ");
        command = new CommandLine(spec);
        return command;
    }

    private static OptionSpec option(Flag flag) {
        var option = OptionSpec.builder(flag.names().toArray(String[]::new)).description(flag.help());
        int operands = flag.operands().size();
        if (operands == 0) {
            return option.arity("0").type(boolean.class).build();
        }
        return option.arity(String.valueOf(operands))
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(String.join(" ", flag.operands()))
                .hideParamSyntax(true)
                .build();
    }

    /** Moves every word away from picocli, unless one asks for help: then only that word is left. */
    private void takeAllBut(List<String> help, Stack<String> stack) {
        boolean helpWanted = stack.stream().anyMatch(help::contains);
        while (!stack.isEmpty()) {
            words.add(stack.pop());
        }
        if (helpWanted) {
            stack.push("--help");
        }
    }

    private int run() {
        Request request;
        try {
            request = Flags.read(words);
        } catch (UsageException e) {
            throw new ParameterException(command, e.getMessage(), e);
        }
        if (request.options().sources().isEmpty()) {
            throw new ParameterException(command, "name at least one IDL file");
        }
        PrintWriter err = command.getErr();
        request.notes().forEach(note -> err.println("note: " + note));
        for (Path source : request.options().sources()) {
            if (!Files.isRegularFile(source)) {
                throw new ParameterException(command, "there is no file " + source);
            }
        }
        Compilation compilation = IdlCompiler.compile(request.options());
        err.print(CaretPrinter.print(compilation.diagnostics()));
        err.flush();
        if (!compilation.succeeded()) {
            return ExitCode.FAILED;
        }
        try {
            write(request, compilation);
        } catch (IOException e) {
            err.println("pleiad idl: cannot write below " + request.outputDirectory() + ": " + e.getMessage());
            return ExitCode.FAILED;
        }
        return ExitCode.OK;
    }

    private void write(Request request, Compilation compilation) throws IOException {
        List<GeneratedFile> files = compilation.files().stream()
                .filter(file -> !request.keepOld()
                        || !Files.exists(request.outputDirectory().resolve(file.path())))
                .toList();
        var changes = new OutputDirectory(request.outputDirectory()).write(files);
        if (request.verbose()) {
            compilation.inputs().forEach(input -> command.getOut().println("read " + input));
            changes.files()
                    .forEach(file -> command.getOut()
                            .println((changes.written().contains(file) ? "wrote " : "unchanged ")
                                    + request.outputDirectory().resolve(file)));
        }
    }
}
