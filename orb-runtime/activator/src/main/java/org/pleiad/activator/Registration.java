package org.pleiad.activator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pleiad.activator.PleiadActivator.Invalid;
import org.pleiad.activator.PleiadActivator.Selection;
import org.pleiad.activator.PleiadActivator.Server;
import org.pleiad.activator.PleiadActivator.Variable;

/**
 * What is registered of a server. Immutable.
 *
 * @param name the server's
 * @param command that starts it; empty: others do
 * @param directory where its process runs; empty: where the activator does
 * @param environment added to the activator's own
 * @param choice which of several instances a client gets
 * @param places URLs of instances that do not report themselves
 * @param moved whether it is at the first place for good
 * @param startSeconds how long a start may take
 */
record Registration(
        String name,
        List<String> command,
        String directory,
        Map<String, String> environment,
        Selection choice,
        List<String> places,
        boolean moved,
        int startSeconds) {
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_START_SECONDS = 3_600;

    Registration {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        places = List.copyOf(places);
    }

    /** A registration as it came over the wire. */
    static Registration of(Server server) throws Invalid {
        if (server.name.isBlank() || server.name.length() > LONGEST_NAME || server.name.indexOf('/') >= 0) {
            throw new Invalid(
                    "the name \"" + server.name + "\" is refused",
                    "a server's name has 1 to 255 characters and no slash");
        }
        if (server.name.equals(Activator.KEY)) {
            throw new Invalid("the name is the activator's own", "choose another name than " + server.name);
        }
        if (server.moved && server.places.length == 0) {
            throw new Invalid("it does not say where to", "a server that moved needs a place");
        }
        if (server.start_seconds < 0 || server.start_seconds > LONGEST_START_SECONDS) {
            throw new Invalid("the start takes too long", "start_seconds must be 0 (the default) to 3600");
        }
        Map<String, String> environment = new LinkedHashMap<>();
        for (Variable variable : server.environment) {
            environment.put(variable.name, variable.value);
        }
        return new Registration(
                server.name,
                List.of(server.command),
                server.directory,
                environment,
                server.choice,
                List.of(server.places),
                server.moved,
                server.start_seconds == 0 ? ActivatorConfig.DEFAULT_START_SECONDS : server.start_seconds);
    }

    Server toServer() {
        return new Server(
                name,
                command.toArray(new String[0]),
                directory,
                environment.entrySet().stream()
                        .map(entry -> new Variable(entry.getKey(), entry.getValue()))
                        .toArray(Variable[]::new),
                choice,
                places.toArray(new String[0]),
                moved,
                startSeconds);
    }
}
