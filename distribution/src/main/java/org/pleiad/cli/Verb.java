package org.pleiad.cli;

import picocli.CommandLine;

/**
 * One verb of the command. Implementations are found by {@link java.util.ServiceLoader} and hold no logic: they read
 * arguments, call a library and print.
 */
public interface Verb {

    /** The verb's name, options and action; a class annotated with {@code @Command} is its own model. */
    default CommandLine commandLine() {
        return new CommandLine(this);
    }
}
