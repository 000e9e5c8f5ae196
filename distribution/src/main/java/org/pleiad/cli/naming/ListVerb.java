package org.pleiad.cli.naming;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.omg.CosNaming.NamingContext;
import org.pleiad.cli.ExitCode;
import org.pleiad.naming.client.TreeWalk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists one context. */
@Command(
        name = "ls",
        mixinStandardHelpOptions = true,
        description = "Lists a context; contexts in it end with a slash.")
final class ListVerb implements Callable<Integer> {

    @Mixin
    private Client client;

    @Mixin
    private Printing printing;

    @Mixin
    private Walking walking;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The context; the service's root unless given")
    private String name;

    @Override
    public Integer call() throws IOException {
        return client.run((orb, root) -> {
            NamingContext from = Names.context(orb, root, name);
            new TreeWalk(orb, walking.options(1))
                    .walk(
                            from,
                            found -> printing.print(
                                    walking.text(orb, found, found.lastName()), walking.json(orb, found)));
            printing.flush();
            return ExitCode.OK;
        });
    }
}
