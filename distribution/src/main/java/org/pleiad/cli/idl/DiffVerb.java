package org.pleiad.cli.idl;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.pleiad.cli.ExitCode;
import org.pleiad.cli.Json;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.idl.IdlFrontEnd;
import org.pleiad.idl.TranslationUnit;
import org.pleiad.idl.compare.Difference;
import org.pleiad.idl.compare.Effect;
import org.pleiad.idl.compare.IdlComparison;
import org.pleiad.idl.diagnostic.CaretPrinter;
import org.pleiad.idl.model.Specification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pleiad idl diff}: which changes break clients or servers that are deployed. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Says which changes between two versions of the IDL break deployed clients or servers.",
        footer = {
            "",
            "Exit status: 0 nothing breaks, 1 something breaks (with --strict: anything differs that is not compatible), or"
                    + " one of the versions has errors, 2 the command line is not understood."
        })
final class DiffVerb implements Callable<Integer> {

    /** How the differences are printed. */
    enum Output {
        TEXT,
        JSON
    }

    @Parameters(
            paramLabel = "OLD",
            index = "0",
            description = "the version that is deployed: a file, or a directory of *.idl")
    private Path old;

    @Parameters(paramLabel = "NEW", index = "1", description = "the version that is to follow: a file, or a directory")
    private Path now;

    @Option(names = "-I", paramLabel = "DIR", description = "Where both versions look for included files")
    private List<Path> include = List.of();

    @Option(names = "-D", paramLabel = "NAME[=VALUE]", description = "Macros for both versions")
    private List<String> defines = List.of();

    @Option(
            names = "--accept",
            paramLabel = "RULE",
            split = ",",
            description = "Rules whose changes are known and wanted")
    private List<String> accepted = List.of();

    @Option(
            names = "--strict",
            description = "Whatever is not compatible counts, also 'servers first' and 'source only'")
    private boolean strict;

    @Option(names = "--output", paramLabel = "text|json", defaultValue = "TEXT", description = "text unless given")
    private Output output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Optional<List<Specification>> before = read(old);
        Optional<List<Specification>> after = read(now);
        if (before.isEmpty() || after.isEmpty()) {
            return ExitCode.FAILED;
        }
        List<Difference> found = IdlComparison.compare(before.get(), after.get()).stream()
                .filter(each -> !accepted.contains(each.change().id()))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        out.print(output == Output.JSON ? json(found) : text(found));
        out.flush();
        return found.stream().anyMatch(this::counts) ? ExitCode.FAILED : ExitCode.OK;
    }

    private boolean counts(Difference one) {
        return one.isBreaking() || strict && one.change().effect() != Effect.COMPATIBLE;
    }

    /** The version's files; nothing if one of them has errors, which are printed. */
    private Optional<List<Specification>> read(Path place) throws IOException {
        var options = CompilerOptions.builder();
        if (Files.isDirectory(place)) {
            options.include(place);
        }
        IdlFiles.at(place).forEach(options::source);
        include.forEach(options::include);
        defines.forEach(each -> {
            String[] parts = each.split("=", 2);
            options.define(parts[0], parts.length == 2 ? parts[1] : "");
        });
        List<TranslationUnit> units = IdlFrontEnd.read(options.build());
        boolean accept = true;
        for (TranslationUnit unit : units) {
            if (!unit.accepted()) {
                spec.commandLine().getErr().print(CaretPrinter.print(unit.diagnostics()));
                accept = false;
            }
        }
        spec.commandLine().getErr().flush();
        return accept
                ? Optional.of(units.stream().map(TranslationUnit::specification).toList())
                : Optional.empty();
    }

    private static String text(List<Difference> found) {
        var text = new StringBuilder();
        for (Difference one : found) {
            text.append(one.location())
                    .append(": ")
                    .append(one.change().effect().title())
                    .append(": ")
                    .append(one.message())
                    .append(" [")
                    .append(one.change().id())
                    .append("]\n");
            if (!one.change().remedy().isEmpty()) {
                text.append("  help: ").append(one.change().remedy()).append('\n');
            }
        }
        long breaking = found.stream().filter(Difference::isBreaking).count();
        return text.append(found.size())
                .append(found.size() == 1 ? " difference, " : " differences, ")
                .append(breaking)
                .append(" of which break something\n")
                .toString();
    }

    private static String json(List<Difference> found) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("breaking", found.stream().anyMatch(Difference::isBreaking));
        tree.put("differences", found.stream().map(DiffVerb::tree).toList());
        return Json.of(tree);
    }

    private static Map<String, Object> tree(Difference one) {
        var tree = new TreeMap<String, Object>();
        tree.put("rule", one.change().id());
        tree.put("effect", one.change().effect().title());
        tree.put("breaking", one.isBreaking());
        tree.put("subject", one.subject());
        tree.put("file", one.location().file());
        tree.put("line", one.location().line());
        tree.put("column", one.location().column());
        tree.put("message", one.message());
        tree.put("help", one.change().remedy());
        return tree;
    }
}
