package org.pleiad.cli.naming;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContext;
import org.pleiad.cli.ExitCode;
import org.pleiad.naming.StringNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a name away. */
@Command(
        name = "unbind",
        mixinStandardHelpOptions = true,
        description = "Takes a name away; what it led to goes on existing.")
final class UnbindVerb implements Callable<Integer> {

    @Mixin
    private Client client;

    @Mixin
    private Printing printing;

    @Parameters(paramLabel = "NAME", description = "Such as grids/main, or grids/main.kind")
    private String name;

    @Option(names = "--destroy", description = "Destroy the context of that name first, which must be empty")
    private boolean destroy;

    @Override
    public Integer call() throws IOException {
        return client.run((orb, root) -> {
            NameComponent[] path = StringNames.toName(name);
            if (destroy) {
                NamingContext ending = Names.context(orb, root, name);
                ending.destroy();
            }
            root.unbind(path);
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", name);
            json.put("destroyed", destroy);
            printing.print("unbound " + name, json);
            printing.flush();
            return ExitCode.OK;
        });
    }
}
