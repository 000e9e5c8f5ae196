package org.pleiad.orb.interceptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.PortableInterceptor.ForwardRequest;
import org.omg.PortableInterceptor.ServerRequestInfo;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;

/**
 * Three server interceptors, each of which passes, raises or forwards at its starting, its intermediate and its ending
 * point: combinations over a socket, compared with a model of the specification's flow rules.
 */
class ServerFlowIT {
    private static final int INTERCEPTORS = 3;
    private static final int COMBINATIONS = 19_683;

    /** Of all combinations, so that a run takes seconds; those with one interceptor that misbehaves are always there. */
    private static final int TRIALS = 1_500;

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final Behaviour[] starting = new Behaviour[INTERCEPTORS];
    private final Behaviour[] between = new Behaviour[INTERCEPTORS];
    private final Behaviour[] ending = new Behaviour[INTERCEPTORS];
    private final EchoServant servant = new Scenario.Servant();
    private final EchoServant otherServant = new Scenario.Servant();
    private Pleiad server;
    private Pleiad otherServer;
    private Pleiad client;
    private String text;
    private Echo other;

    private final class Misbehaving extends ServerFilter {
        private static final long serialVersionUID = 1L;
        private final int index;

        Misbehaving(int index) {
            super("" + (char) ('A' + index));
            this.index = index;
        }

        private void at(String point, Behaviour behaviour) throws ForwardRequest {
            log.add(name() + "." + point);
            if (behaviour == Behaviour.RAISE) {
                throw new NO_PERMISSION(100 + index, CompletionStatus.COMPLETED_MAYBE);
            }
            if (behaviour == Behaviour.FORWARD) {
                throw new ForwardRequest(other);
            }
        }

        @Override
        public void receive_request_service_contexts(ServerRequestInfo ri) throws ForwardRequest {
            at("receive_request_service_contexts", starting[index]);
        }

        @Override
        public void receive_request(ServerRequestInfo ri) throws ForwardRequest {
            at("receive_request", between[index]);
        }

        @Override
        public void send_reply(ServerRequestInfo ri) {
            try {
                at("send_reply", ending[index] == Behaviour.FORWARD ? Behaviour.PASS : ending[index]);
            } catch (ForwardRequest impossible) {
                throw new AssertionError(impossible);
            }
        }

        @Override
        public void send_exception(ServerRequestInfo ri) throws ForwardRequest {
            at("send_exception", ending[index]);
        }

        @Override
        public void send_other(ServerRequestInfo ri) throws ForwardRequest {
            at("send_other", ending[index]);
        }
    }

    /** What the specification says about one request. */
    private final class Model {
        private final List<String> points = new ArrayList<>();
        private int executions;
        private int otherExecutions;
        private String end;

        Model(Scenario scenario) {
            Deque<Integer> stack = new ArrayDeque<>();
            String outcome = null;
            CompletionStatus completion = CompletionStatus.COMPLETED_NO;
            for (int i = 0; i < INTERCEPTORS && outcome == null; i++) {
                points.add(point(i, "receive_request_service_contexts"));
                outcome = refusal(i, starting[i]);
                if (outcome == null) {
                    stack.push(i);
                }
            }
            for (int i = 0; i < INTERCEPTORS && outcome == null; i++) {
                points.add(point(i, "receive_request"));
                outcome = refusal(i, between[i]);
            }
            if (outcome == null) {
                executions = 1;
                outcome = scenario.undisturbed();
                completion = scenario.isException() ? scenario.completion : CompletionStatus.COMPLETED_YES;
            }
            while (!stack.isEmpty()) {
                int i = stack.pop();
                String point = outcome.equals("forwarded")
                        ? "send_other"
                        : outcome.equals("replied") ? "send_reply" : "send_exception";
                points.add(point(i, point));
                if (ending[i] == Behaviour.RAISE) {
                    outcome = Scenario.raised(100 + i, completion);
                } else if (ending[i] == Behaviour.FORWARD
                        && !point.equals("send_reply")
                        && completion == CompletionStatus.COMPLETED_NO) {
                    outcome = "forwarded";
                }
            }
            if (outcome.equals("forwarded")) {
                otherExecutions = 1;
                end = scenario.undisturbed();
            } else {
                end = outcome;
            }
            if (scenario == Scenario.IS_CALLED_ONE_WAY) {
                end = "replied";
                otherExecutions = 0;
            }
        }

        private static String refusal(int index, Behaviour behaviour) {
            return switch (behaviour) {
                case PASS -> null;
                case RAISE -> Scenario.raised(100 + index, CompletionStatus.COMPLETED_NO);
                case FORWARD -> "forwarded";
            };
        }

        private static String point(int index, String name) {
            return (char) ('A' + index) + "." + name;
        }
    }

    @BeforeEach
    void start() {
        server = Pleiad.builder()
                .listen("127.0.0.1", 0)
                .initializer(new Registering(new Misbehaving(0), new Misbehaving(1), new Misbehaving(2)))
                .build();
        otherServer = Pleiad.builder().listen("127.0.0.1", 0).build();
        client = Pleiad.builder().build();
        other = otherServer.export(otherServant, Echo.class);
        text = server.toText(server.export(servant, Echo.class));
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
        otherServer.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyStartingPointThatEndedWellGetsOneEndingPoint(Scenario scenario) {
        long seed = Long.getLong("pleiad.seed", System.nanoTime());
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int trial = 0; trial < (scenario == Scenario.IS_CALLED_ONE_WAY ? 200 : TRIALS); trial++) {
            int rest = trial < 81 ? trial % 27 * (int) Math.pow(27, trial / 27) : random.nextInt(COMBINATIONS);
            for (int i = 0; i < INTERCEPTORS; i++) {
                starting[i] = Behaviour.values()[rest % 3];
                between[i] = Behaviour.values()[rest / 3 % 3];
                ending[i] = Behaviour.values()[rest / 9 % 3];
                rest /= 27;
            }
            // a new reference, which remembers no forward
            Echo echo = client.resolve(text, Echo.class);
            log.clear();
            int before = servant.calls.get();
            int otherBefore = otherServant.calls.get();
            Model model = new Model(scenario);
            String what = "seed " + seed + ": " + List.of(starting) + " " + List.of(between) + " " + List.of(ending);

            assertThat(scenario.call(echo)).as(what).isEqualTo(model.end);
            if (scenario == Scenario.IS_CALLED_ONE_WAY) {
                await(what).pollInterval(Duration.ofMillis(1)).until(() -> log.size() >= model.points.size());
            }
            assertThat(log).as(what).isEqualTo(model.points);
            assertThat(servant.calls.get() - before).as(what).isEqualTo(model.executions);
            assertThat(otherServant.calls.get() - otherBefore).as(what).isEqualTo(model.otherExecutions);
        }
    }
}
