package org.pleiad.events.durable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.LocalObject;
import org.omg.PortableInterceptor.ORBInitInfo;
import org.omg.PortableInterceptor.ORBInitInfoPackage.DuplicateName;
import org.omg.PortableInterceptor.ORBInitializer;
import org.omg.PortableInterceptor.ServerRequestInfo;
import org.omg.PortableInterceptor.ServerRequestInterceptor;
import org.pleiad.events.EventConfig;
import org.pleiad.events.EventServer;
import org.pleiad.events.channel.Channel;
import org.pleiad.events.channel.ChannelOptions;
import org.pleiad.events.channel.DeliveryLevel;
import org.pleiad.orb.Pleiad;

/**
 * A program to be killed: an event server with the durable channel {@code quotes}, which halts when it comes to a step for the
 * so-many-th time. Arguments: port, directory, the step or {@code -}, how often it is passed before. Steps are those of
 * {@link Step}, and {@code REQUEST:operation} and {@code REPLY:operation}.
 */
public final class CrashingServer {
    /** Events go as soon as all subscriptions have acknowledged them. */
    private static final LogRetention SHORT = new LogRetention(Duration.ZERO, 0, Duration.ofHours(1), Long.MAX_VALUE);

    private static final Set<String> WATCHED = Set.of("put", "push", "acknowledge", "pull_events", "subscribe_push");

    private final String fatal;
    private final AtomicInteger left;

    private CrashingServer(String fatal, int passes) {
        this.fatal = fatal;
        this.left = new AtomicInteger(passes);
    }

    private void at(String step) {
        if (step.equals(fatal) && left.getAndDecrement() <= 0) {
            // as SIGKILL: no hooks, no buffers
            Runtime.getRuntime().halt(9);
        }
    }

    /** Runs until it is killed. */
    public static void main(String[] arguments) throws Exception {
        CrashingServer crashing = new CrashingServer(arguments[2], Integer.parseInt(arguments[3]));
        Pleiad orb = Pleiad.builder()
                .listen("127.0.0.1", Integer.parseInt(arguments[0]))
                .initializer(crashing.new Requests())
                .build();
        EventServer server = EventServer.start(orb.orb(), EventConfig.DEFAULT);
        DurableService durable =
                DurableService.start(orb.orb(), Path.of(arguments[1]), SHORT, step -> crashing.at(step.name()));
        Channel channel = server.create(
                "quotes", ChannelOptions.DEFAULT.withLevel(DeliveryLevel.DURABLE), durable.open("quotes"));
        durable.serve(channel);
        System.out.println("ready");
        System.out.flush();
        while (true) {
            Thread.sleep(50);
            // otherwise the disk has refused, and nothing is given up any more
            if (durable.log("quotes").failure().isEmpty()) {
                retain(durable.log("quotes"));
            }
        }
    }

    private static void retain(DurableLog log) {
        try {
            log.retain(SHORT);
        } catch (LogFailure meanwhile) {
            // the disk has refused since it was asked; the server goes on
        }
    }

    /** Registers itself for requests and replies. */
    private final class Requests extends LocalObject implements ORBInitializer, ServerRequestInterceptor {
        private static final long serialVersionUID = 1L;

        @Override
        public void pre_init(ORBInitInfo info) {
            try {
                info.add_server_request_interceptor(this);
            } catch (DuplicateName impossible) {
                throw new AssertionError(impossible);
            }
        }

        @Override
        public void post_init(ORBInitInfo info) {}

        @Override
        public String name() {
            return "crash";
        }

        @Override
        public void destroy() {}

        private void at(String when, ServerRequestInfo info) {
            if (WATCHED.contains(info.operation())) {
                CrashingServer.this.at(when + ":" + info.operation());
            }
        }

        @Override
        public void receive_request_service_contexts(ServerRequestInfo info) {}

        @Override
        public void receive_request(ServerRequestInfo info) {
            at("REQUEST", info);
        }

        @Override
        public void send_reply(ServerRequestInfo info) {
            at("REPLY", info);
        }

        @Override
        public void send_exception(ServerRequestInfo info) {}

        @Override
        public void send_other(ServerRequestInfo info) {}
    }
}
