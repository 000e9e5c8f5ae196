package org.pleiad.cli.idl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pleiad.cli.ExitCode;
import org.pleiad.idl.format.IdlFormat;
import org.pleiad.idl.format.Style;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pleiad idl format}: brings IDL files into the canonical layout; comments and directives stay. */
@Command(
        name = "format",
        mixinStandardHelpOptions = true,
        description =
                "Brings IDL files into the canonical layout: only white space changes, comments and directives stay.",
        footer = {"", "Exit status: 0 done, 1 with --check: files would change, 2 the command line is not understood."})
final class FormatVerb implements Callable<Integer> {

    /** Whatever bytes a comment may have, they are the same after reading and writing. */
    private static final Charset EVERY_BYTE = StandardCharsets.ISO_8859_1;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "files, directories (all *.idl below them), or - for the standard input, printed on the output")
    private List<String> files;

    @Option(names = "--check", description = "Change nothing; name the files that would change")
    private boolean check;

    @Option(names = "--indent", paramLabel = "N", description = "Spaces for each level; 4 unless given")
    private int indent = Style.DEFAULT.indent();

    @Option(names = "--width", paramLabel = "N", description = "Columns of a line; 100 unless given")
    private int width = Style.DEFAULT.width();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Style style;
        try {
            style = new Style(indent, width);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        boolean clean = true;
        for (Path file : sources()) {
            clean &= file.toString().equals("-") ? printed(style) : laidOut(file, style);
        }
        return clean ? ExitCode.OK : ExitCode.FAILED;
    }

    private List<Path> sources() throws IOException {
        var sources = new ArrayList<Path>();
        for (String each : files) {
            Path path = Path.of(each);
            sources.addAll(each.equals("-") ? List.of(path) : IdlFiles.at(path));
        }
        return sources;
    }

    private boolean printed(Style style) {
        String text = new BufferedReader(new InputStreamReader(System.in, EVERY_BYTE))
                .lines()
                .collect(Collectors.joining("\n", "", "\n"));
        PrintWriter out = spec.commandLine().getOut();
        out.print(IdlFormat.format(text, style));
        out.flush();
        return true;
    }

    private boolean laidOut(Path file, Style style) throws IOException {
        String before = Files.readString(file, EVERY_BYTE);
        PrintWriter err = spec.commandLine().getErr();
        String after;
        try {
            after = IdlFormat.format(before, style);
        } catch (IllegalArgumentException e) {
            err.println(file + ": " + e.getMessage());
            return false;
        }
        if (after.equals(before)) {
            return true;
        }
        if (check) {
            spec.commandLine().getOut().println("would change " + file);
            return false;
        }
        Files.writeString(file, after, EVERY_BYTE);
        spec.commandLine().getOut().println("changed " + file);
        return true;
    }
}
