package org.pleiad.cli.naming;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.NamingContext;
import org.pleiad.cli.ExitCode;
import org.pleiad.naming.client.Found;
import org.pleiad.naming.client.KeptName;
import org.pleiad.naming.client.TreeWalk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes all names to a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes all names of a service, and what they lead to, to a file for 'import'. Contexts of other "
                + "servers, and those that do not answer, are kept as references.")
final class ExportVerb implements Callable<Integer> {

    @Mixin
    private Client client;

    @Mixin
    private Printing printing;

    @Parameters(paramLabel = "FILE", description = "The file, or - for the standard output")
    private String file;

    @Option(names = "--from", paramLabel = "NAME", description = "The context; the service's root unless given")
    private String from;

    @Option(names = "--follow", description = "Take the names in contexts of other servers, too")
    private boolean follow;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10000000",
            description = "End with an error after so many names; ${DEFAULT-VALUE} unless given")
    private long limit;

    @Spec
    private CommandSpec spec;

    private long objects;
    private long contexts;
    private long references;
    private long left;

    @Override
    public Integer call() throws IOException {
        return client.run((orb, root) -> {
            NamingContext start = Names.context(orb, root, from);
            if (file.equals("-")) {
                PrintWriter out = spec.commandLine().getOut();
                write(orb, start, out);
                out.flush();
                return ExitCode.OK;
            }
            // whole or not at all, and never in place of a good one before it is whole
            Path place = Path.of(file).toAbsolutePath();
            Path whole = place.resolveSibling(place.getFileName() + ".part");
            try {
                try (BufferedWriter to = Files.newBufferedWriter(whole)) {
                    write(orb, start, to);
                }
                Files.move(whole, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(whole);
            }
            tell();
            return ExitCode.OK;
        });
    }

    private void write(ORB orb, NamingContext start, Writer to) throws IOException {
        to.write(KeptNames.head());
        TreeWalk.Options options =
                TreeWalk.Options.DEFAULT.withResolve(true).withFollow(follow).withMostNames(limit);
        new TreeWalk(orb, options).walk(start, found -> {
            if (found.reference() == null) {
                left++;
                printing.warn(found.name() + " is left out, it leads nowhere: " + found.note());
                return;
            }
            count(found);
            to.write(KeptNames.line(KeptName.of(found, orb.object_to_string(found.reference()))));
        });
    }

    private void count(Found found) {
        switch (found.kind()) {
            case OBJECT -> objects++;
            case CONTEXT -> contexts++;
            case UNREACHABLE -> {
                references++;
                printing.warn(found.name() + " is kept as a reference, it does not answer: " + found.note());
            }
            case ELSEWHERE -> {
                references++;
                printing.warn(found.name() + " is kept as a reference, it is in another server");
            }
            case AGAIN, CLOSED -> references++;
        }
    }

    private void tell() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file);
        json.put("objects", objects);
        json.put("contexts", contexts);
        json.put("references", references);
        json.put("left", left);
        printing.print(
                objects + " objects, " + contexts + " contexts, " + references + " contexts as references"
                        + (left == 0 ? "" : ", " + left + " left out"),
                json);
        printing.flush();
    }
}
