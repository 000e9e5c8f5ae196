package org.pleiad.cli.idl;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.pleiad.cli.ExitCode;
import org.pleiad.cli.Verb;
import org.pleiad.idl.Compilation;
import org.pleiad.idl.GeneratedFile;
import org.pleiad.idl.IdlCompiler;
import org.pleiad.idl.diagnostic.CaretPrinter;
import org.pleiad.idl.flags.Request;
import org.pleiad.idl.output.OutputDirectory;
import picocli.CommandLine;

/** Compiles IDL; below it, what else can be done with IDL files. */
public final class IdlVerb implements Verb {

    private final CompilerWords words = new CompilerWords(
            "idl",
            "Compiles IDL to Java. 'pleiad idl check', 'format' and 'diff' compile nothing; each has its own --help.",
            "Exit status: 0 done, 1 the IDL has errors, 2 the command line is not understood.",
            Set.of("check", "format", "diff"),
            this::run);

    @Override
    public CommandLine commandLine() {
        var command = new CommandLine(words.spec());
        command.addSubcommand(new CheckVerb().commandLine());
        command.addSubcommand(new CommandLine(new FormatVerb()));
        command.addSubcommand(new CommandLine(new DiffVerb()).setCaseInsensitiveEnumValuesAllowed(true));
        return command;
    }

    private int run() {
        Request request = words.request();
        PrintWriter err = words.commandLine().getErr();
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
        PrintWriter out = words.commandLine().getOut();
        List<GeneratedFile> files = compilation.files().stream()
                .filter(file -> !request.keepOld()
                        || !Files.exists(request.outputDirectory().resolve(file.path())))
                .toList();
        var changes = new OutputDirectory(request.outputDirectory()).write(files);
        if (request.verbose()) {
            compilation.inputs().forEach(input -> out.println("read " + input));
            changes.files()
                    .forEach(file -> out.println((changes.written().contains(file) ? "wrote " : "unchanged ")
                            + request.outputDirectory().resolve(file)));
        }
    }
}
