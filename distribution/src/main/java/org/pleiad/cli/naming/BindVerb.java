package org.pleiad.cli.naming;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Binds a name. */
@Command(
        name = "bind",
        mixinStandardHelpOptions = true,
        description = "Binds a reference to a name that is free, or makes a context.")
final class BindVerb implements Callable<Integer> {

    @Mixin
    private Binding binding;

    @Override
    public Integer call() throws IOException {
        return binding.bind(false);
    }
}
