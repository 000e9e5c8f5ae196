package org.pleiad.cli.idl;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Stack;
import java.util.concurrent.Callable;
import org.pleiad.idl.flags.Flag;
import org.pleiad.idl.flags.Flags;
import org.pleiad.idl.flags.Request;
import org.pleiad.idl.flags.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/**
 * A command with the compiler's flags. They come from the compiler's own table: picocli shows them in the help, but the
 * words are read by {@link Flags}, since {@code idlj}'s flags do not follow picocli's grammar.
 */
final class CompilerWords {

    private static final List<String> HELP = List.of("-h", "--help", "-help");

    private final List<String> words = new ArrayList<>();
    private final CommandSpec spec;

    /**
     * Makes the command.
     *
     * @param subcommands words that, standing first, are left to picocli
     */
    CompilerWords(String name, String description, String footer, Set<String> subcommands, Callable<Integer> action) {
        spec = CommandSpec.wrapWithoutInspection(action);
        spec.name(name);
        spec.usageMessage()
                .description(description)
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .footer("", footer);
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
                .description("IDL files")
                .build());
        spec.preprocessor((stack, ofCommand, argument, info) -> {
            if (stack.isEmpty() || !subcommands.contains(stack.peek())) {
                takeAllBut(HELP, stack);
            }
            return false;
        });
        spec.parser().separator(" ");
    }

    CommandSpec spec() {
        return spec;
    }

    CommandLine commandLine() {
        return spec.commandLine();
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

    /** Whether a word was given that the compiler does not know; it is taken out. */
    boolean take(String word) {
        return words.removeIf(word::equals);
    }

    /** What the words ask for: at least one file, and all exist. */
    Request request() {
        Request request;
        try {
            request = Flags.read(words);
        } catch (UsageException e) {
            throw new ParameterException(commandLine(), e.getMessage(), e);
        }
        if (request.options().sources().isEmpty()) {
            throw new ParameterException(commandLine(), "name at least one IDL file");
        }
        for (Path source : request.options().sources()) {
            if (!Files.isRegularFile(source)) {
                throw new ParameterException(commandLine(), "there is no file " + source);
            }
        }
        request.notes().forEach(note -> commandLine().getErr().println("note: " + note));
        return request;
    }
}
