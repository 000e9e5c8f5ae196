package org.pleiad.cli.group;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a group's reference. */
@Command(
        name = "reference",
        mixinStandardHelpOptions = true,
        description = "Prints the reference by which any CORBA client calls the group, as IOR:….")
final class ReferenceVerb implements Callable<Integer> {

    @Parameters(paramLabel = "GROUP", description = "The group's name")
    private String group;

    @Mixin
    private Connection connection;

    @Mixin
    private Form form;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return connection.run(spec, (orb, host) -> {
            String text = orb.object_to_string(host.reference(group));
            form.show(spec, Map.of("reference", text), out -> out.println(text));
        });
    }
}
