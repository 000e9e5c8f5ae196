package org.pleiad.cli.naming;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.omg.CORBA.ORB;
import org.omg.CORBA.UserException;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextHelper;
import org.omg.CosNaming.NamingContextPackage.AlreadyBound;
import org.pleiad.cli.ExitCode;
import org.pleiad.cli.ReferenceText;
import org.pleiad.naming.StringNames;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code bind} and {@code rebind} have in common: a name, a reference, and how they go together. */
final class Binding {

    @Mixin
    private Client client;

    @Mixin
    private Printing printing;

    @Parameters(index = "0", paramLabel = "NAME", description = "Such as grids/main, or grids/main.kind")
    private String name;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "REFERENCE",
            description =
                    "IOR:…, corbaloc:…, corbaname:…, a file whose first line is one of these, or - for the standard input")
    private String reference;

    @Option(names = "--new-context", description = "Make a context, in place of binding a reference")
    private boolean newContext;

    @Option(
            names = "--context",
            description = "Bind the reference as a context; understood by itself if the reference tells its type")
    private boolean context;

    @Option(
            names = {"-p", "--parents"},
            description = "Make the contexts that the name leads through, where they are missing")
    private boolean parents;

    int bind(boolean replace) throws IOException {
        if (newContext == (reference != null)) {
            throw new IllegalArgumentException("give a REFERENCE, or --new-context, and not both");
        }
        if (newContext && replace) {
            throw new IllegalArgumentException(
                    "--new-context goes with 'bind': a context is not replaced by an empty one");
        }
        return client.run((orb, root) -> {
            NameComponent[] path = StringNames.toName(name);
            if (parents) {
                makeParents(root, path);
            }
            if (newContext) {
                org.omg.CORBA.Object made = root.bind_new_context(path);
                tell(orb, made, "context");
            } else {
                put(orb, root, path, replace);
            }
            return ExitCode.OK;
        });
    }

    private static void makeParents(NamingContext root, NameComponent[] path) throws UserException {
        for (int i = 1; i < path.length; i++) {
            try {
                root.bind_new_context(Arrays.copyOf(path, i));
            } catch (AlreadyBound isThere) {
                // as wanted; if it is no context, the next step says so
            }
        }
    }

    private void put(ORB orb, NamingContext root, NameComponent[] path, boolean replace)
            throws UserException, IOException {
        org.omg.CORBA.Object object = orb.string_to_object(ReferenceText.of(reference));
        if (object == null) {
            throw new IllegalArgumentException("the nil reference cannot be bound");
        }
        boolean asContext =
                context || Names.outline(orb, object).type().startsWith("IDL:omg.org/CosNaming/NamingContext");
        if (asContext) {
            NamingContext inner = NamingContextHelper.unchecked_narrow(object);
            if (replace) {
                root.rebind_context(path, inner);
            } else {
                root.bind_context(path, inner);
            }
        } else if (replace) {
            root.rebind(path, object);
        } else {
            root.bind(path, object);
        }
        tell(orb, object, asContext ? "context" : "object");
    }

    private void tell(ORB orb, org.omg.CORBA.Object object, String type) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("type", type);
        json.put("reference", orb.object_to_string(object));
        printing.print("bound " + name, json);
        printing.flush();
    }
}
