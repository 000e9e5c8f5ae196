package org.pleiad.cli.events;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.omg.CORBA.ORB;
import org.omg.CORBA.UserException;
import org.pleiad.cli.ExitCode;
import org.pleiad.cli.ReferenceText;
import org.pleiad.cli.console.ServedConsole;
import org.pleiad.cli.service.ReplicaOptions;
import org.pleiad.cli.service.ServiceOrb;
import org.pleiad.events.ChannelNames;
import org.pleiad.events.EventConfig;
import org.pleiad.events.EventServer;
import org.pleiad.events.channel.DeliveryLevel;
import org.pleiad.groups.services.ChannelBounds;
import org.pleiad.groups.services.ReplicaSetup;
import org.pleiad.groups.services.ReplicatedChannels;
import org.pleiad.orb.ior.UrlEscapes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs an event service until the process is ended. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Runs event channels; prints a line for each, its name and its corbaloc, then serves until it is"
                + " ended.")
final class ServeVerb implements Callable<Integer> {

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Address to listen at and to publish; ${DEFAULT-VALUE} unless given")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "Port to listen at, 0 for any free one; ${DEFAULT-VALUE} unless given")
    private int port;

    @Option(
            names = "--channel",
            paramLabel = "NAME",
            defaultValue = "EventChannel",
            description = "A channel to make, also the object key by which it is reached; may be repeated;"
                    + " ${DEFAULT-VALUE} unless given")
    private List<String> channels;

    @Option(
            names = "--typed-channel",
            paramLabel = "NAME",
            description = "A channel for typed events to make; may be repeated")
    private List<String> typedChannels = new ArrayList<>();

    @Option(
            names = "--durable-channel",
            paramLabel = "NAME",
            description =
                    "A channel to make, or to go on with, whose events are on the disk before they are acknowledged;"
                            + " needs --store; its durable side is at the key NAME/durable; may be repeated")
    private List<String> durableChannels = new ArrayList<>();

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description =
                    "Directory for what outlives the server; nothing does unless it is given. With --replicas, the log"
                            + " of this replica")
    private Path store;

    @Option(
            names = "--naming",
            paramLabel = "REFERENCE",
            description =
                    "A naming context, as 'pleiad naming serve' prints it, to bind the channels in under their names")
    private String naming;

    @Option(
            names = "--max-queue-length",
            paramLabel = "EVENTS",
            defaultValue = "10000",
            description = "Events that wait for one consumer at most; ${DEFAULT-VALUE} unless given")
    private int maxQueueLength;

    @Option(
            names = "--max-backlog",
            paramLabel = "MIB",
            description = "With --replicas: so many MiB of events are kept for durable subscriptions that have not"
                    + " acknowledged them, the same at each replica; beyond, suppliers are told to come again."
                    + " 1024 with --store, 256 without, unless given")
    private Integer maxBacklog;

    @Mixin
    private ReplicaOptions replica;

    @Mixin
    private ServedConsole console;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, UserException {
        if (!replica.replicas().isEmpty()) {
            return replicate();
        }
        if (maxBacklog != null) {
            throw refused("--max-backlog is for one of several replicas: give --replicas too, or leave it out");
        }
        if (store != null) {
            replica.requireNoReplica(store);
        }
        if (!durableChannels.isEmpty() && store == null) {
            throw refused("--durable-channel needs --store, the directory where its events are kept");
        }
        ORB orb = ServiceOrb.start("events", host, port);
        EventConfig config = EventConfig.DEFAULT.withDirectory(store).withMaxQueueLength(maxQueueLength);
        try (var server = EventServer.start(orb, config)) {
            PrintWriter out = spec.commandLine().getOut();
            for (String channel : channels) {
                server.create(channel, config.channels());
                announce(orb, channel, server.reference(channel), out);
            }
            for (String channel : typedChannels) {
                server.createTyped(channel, config.channels());
                announce(orb, channel, server.typedReference(channel), out);
            }
            for (String channel : durableChannels) {
                server.create(channel, config.channels().withLevel(DeliveryLevel.DURABLE));
                announce(orb, channel, server.reference(channel), out);
            }
            console.run(orb, out, shown -> shown.channels(() -> ServedConsole.channels(server)));
        } finally {
            orb.destroy();
        }
        return ExitCode.OK;
    }

    private ParameterException refused(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }

    private int replicate() throws IOException, UserException {
        if (spec.commandLine().getParseResult().hasMatchedOption("--channel") || !typedChannels.isEmpty()) {
            throw refused("channels of several replicas are durable: name them by --durable-channel");
        }
        if (maxBacklog != null && maxBacklog < 1) {
            throw refused("--max-backlog " + maxBacklog + " keeps nothing: give MiB, 1 or more");
        }
        PrintWriter out = spec.commandLine().getOut();
        return replica.run(store, this::start, (events, replicas) -> {
            ORB orb = events.orb().orb();
            for (String channel : durableChannels.isEmpty() ? channels : durableChannels) {
                events.create(channel);
                bind(orb, channel, events.reference(channel));
                out.println(channel + " " + ReplicatedChannels.plainCorbaloc(replicas, channel));
            }
            console.run(orb, out, shown -> shown.channels(() -> ServedConsole.channels(events.server())));
        });
    }

    private ReplicatedChannels start(ReplicaSetup setup) {
        ChannelBounds bounds = ReplicatedChannels.bounds(setup);
        return ReplicatedChannels.start(
                setup,
                maxBacklog == null ? bounds : bounds.withHeld(bounds.heldEvents(), (long) maxBacklog << 20),
                EventConfig.DEFAULT.withMaxQueueLength(maxQueueLength));
    }

    private void bind(ORB orb, String name, org.omg.CORBA.Object channel) throws IOException, UserException {
        if (naming != null) {
            ChannelNames.bind(orb.string_to_object(ReferenceText.of(naming)), name, channel);
        }
    }

    private void announce(ORB orb, String name, org.omg.CORBA.Object channel, PrintWriter out)
            throws IOException, UserException {
        bind(orb, name, channel);
        String key = UrlEscapes.escape(name.getBytes(StandardCharsets.ISO_8859_1));
        out.println(name + " " + ServiceOrb.corbaloc(orb.object_to_string(channel), key));
    }
}
