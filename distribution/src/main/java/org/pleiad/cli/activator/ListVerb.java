package org.pleiad.cli.activator;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.pleiad.activator.PleiadActivator.Condition;
import org.pleiad.activator.PleiadActivator.Instance;
import org.pleiad.cli.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows all servers. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Shows all servers and what they do.")
class ListVerb implements Callable<Integer> {

    /** How it is shown. */
    enum Output {
        TEXT,
        JSON
    }

    @Option(
            names = "--output",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "text or json; ${DEFAULT-VALUE} unless given")
    private String output;

    @Mixin
    Connection connection;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return connection.run(spec, activator -> show(activator.list()));
    }

    /** Shows one server. */
    @Command(name = "status", mixinStandardHelpOptions = true, description = "Shows a server and what it does.")
    static final class Status extends ListVerb {
        @Parameters(paramLabel = "NAME", description = "The server's name")
        private String name;

        @Override
        public Integer call() throws Exception {
            return connection.run(spec, activator -> show(activator.find(name)));
        }
    }

    final void show(org.pleiad.activator.PleiadActivator.Status... servers) {
        PrintWriter out = spec.commandLine().getOut();
        if (output.equalsIgnoreCase(Output.JSON.name())) {
            out.print(Json.of(
                    Map.of("servers", Stream.of(servers).map(ListVerb::tree).toList())));
        } else {
            for (org.pleiad.activator.PleiadActivator.Status server : servers) {
                print(server, out);
            }
        }
        out.flush();
    }

    private static String state(Condition condition) {
        return switch (condition.value()) {
            case Condition._STARTING -> "starting";
            case Condition._RUNNING -> "running";
            case Condition._BACKING_OFF -> "backing-off";
            default -> "down";
        };
    }

    private static void print(org.pleiad.activator.PleiadActivator.Status server, PrintWriter out) {
        out.println(server.registration.name + "  " + state(server.state));
        for (Instance instance : server.running) {
            out.println("  " + instance.id + (instance.process == 0 ? "" : "  process " + instance.process)
                    + (instance.host.isEmpty() ? "" : " at " + instance.host)
                    + (instance.suspected ? "  does not answer" : ""));
        }
        if (server.registration.command.length > 0) {
            out.println("  command  " + String.join(" ", server.registration.command));
            out.println("  log      " + server.log);
        }
        if (!server.trouble.isEmpty()) {
            out.println("  trouble  " + server.trouble);
        }
    }

    private static Map<String, Object> tree(org.pleiad.activator.PleiadActivator.Status server) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", server.registration.name);
        tree.put("state", state(server.state));
        tree.put("command", List.of(server.registration.command));
        tree.put("places", List.of(server.registration.places));
        tree.put("moved", server.registration.moved);
        tree.put("log", server.log);
        tree.put("trouble", server.trouble);
        tree.put("instances", Stream.of(server.running).map(ListVerb::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(Instance instance) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", instance.id);
        tree.put("host", instance.host);
        tree.put("process", instance.process);
        tree.put("load", instance.load);
        tree.put("startedHere", instance.started_here);
        tree.put("suspected", instance.suspected);
        return tree;
    }
}
