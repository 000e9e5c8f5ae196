package org.pleiad.cli.naming;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Binds a name anew. */
@Command(
        name = "rebind",
        mixinStandardHelpOptions = true,
        description = "Binds a reference to a name, whatever it led to before.")
final class RebindVerb implements Callable<Integer> {

    @Mixin
    private Binding binding;

    @Override
    public Integer call() throws IOException {
        return binding.bind(true);
    }
}
