package org.pleiad.cli.naming;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pleiad.cli.ExitCode;
import org.pleiad.naming.StringNames;
import org.pleiad.naming.client.ReferenceOutline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what a name leads to. */
@Command(name = "resolve", mixinStandardHelpOptions = true, description = "Prints the reference that a name leads to.")
final class ResolveVerb implements Callable<Integer> {

    @Mixin
    private Client client;

    @Mixin
    private Printing printing;

    @Parameters(paramLabel = "NAME", description = "Such as grids/main, or grids/main.kind")
    private String name;

    @Override
    public Integer call() throws IOException {
        return client.run((orb, root) -> {
            org.omg.CORBA.Object object = root.resolve(StringNames.toName(name));
            String reference = orb.object_to_string(object);
            ReferenceOutline outline = ReferenceOutline.of(reference);
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", name);
            json.put("interface", outline.type());
            json.put("address", outline.address());
            json.put("reference", reference);
            printing.print(reference, json);
            printing.flush();
            return ExitCode.OK;
        });
    }
}
