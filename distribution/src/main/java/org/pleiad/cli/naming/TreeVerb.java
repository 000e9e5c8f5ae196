package org.pleiad.cli.naming;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.omg.CosNaming.NamingContext;
import org.pleiad.cli.ExitCode;
import org.pleiad.naming.client.TreeWalk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows all names. */
@Command(
        name = "tree",
        mixinStandardHelpOptions = true,
        description = "Shows all names: of each context its objects, then the contexts in it, indented.")
final class TreeVerb implements Callable<Integer> {

    @Mixin
    private Client client;

    @Mixin
    private Printing printing;

    @Mixin
    private Walking walking;

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "100",
            description = "Contexts in contexts; ${DEFAULT-VALUE} unless given")
    private int depth;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Where to begin; at the service's root unless given")
    private String name;

    @Override
    public Integer call() throws IOException {
        return client.run((orb, root) -> {
            NamingContext from = Names.context(orb, root, name);
            new TreeWalk(orb, walking.options(depth)).walk(from, found -> {
                String indent = "  ".repeat(found.path().size() - 1);
                printing.print(indent + walking.text(orb, found, found.lastName()), walking.json(orb, found));
            });
            printing.flush();
            return ExitCode.OK;
        });
    }
}
