package org.pleiad.orb.interceptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.PortableInterceptor.ClientRequestInfo;
import org.omg.PortableInterceptor.ForwardRequest;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;

/**
 * Three client interceptors, each of which passes, raises or forwards at its starting and at its ending points: every
 * combination over a socket, compared with a model of the specification's flow rules.
 */
class ClientFlowIT {
    private static final int INTERCEPTORS = 3;

    private final List<String> log = new ArrayList<>();
    private final Behaviour[] starting = new Behaviour[INTERCEPTORS];
    private final Behaviour[] ending = new Behaviour[INTERCEPTORS];
    private final EchoServant servant = new Scenario.Servant();
    private final EchoServant otherServant = new Scenario.Servant();
    private Pleiad server;
    private Pleiad client;
    private Echo echo;
    private Echo other;

    /** Interceptors misbehave in the first flow of a call only: the one to where it was forwarded goes undisturbed. */
    private int flows;

    private final class Misbehaving extends ClientFilter {
        private static final long serialVersionUID = 1L;
        private final int index;

        Misbehaving(int index) {
            super("" + (char) ('A' + index));
            this.index = index;
        }

        private void at(String point, Behaviour behaviour) throws ForwardRequest {
            log.add(name() + "." + point);
            if (flows > 1 || behaviour == Behaviour.PASS) {
                return;
            }
            if (behaviour == Behaviour.RAISE) {
                // a status that is never the truth: the ORB has to know better
                throw new NO_PERMISSION(100 + index, CompletionStatus.COMPLETED_MAYBE);
            }
            throw new ForwardRequest(other);
        }

        @Override
        public void send_request(ClientRequestInfo ri) throws ForwardRequest {
            flows += index == 0 ? 1 : 0;
            at("send_request", starting[index]);
        }

        @Override
        public void receive_reply(ClientRequestInfo ri) {
            try {
                at("receive_reply", ending[index] == Behaviour.FORWARD ? Behaviour.PASS : ending[index]);
            } catch (ForwardRequest impossible) {
                throw new AssertionError(impossible);
            }
        }

        @Override
        public void receive_exception(ClientRequestInfo ri) throws ForwardRequest {
            at("receive_exception", ending[index]);
        }

        @Override
        public void receive_other(ClientRequestInfo ri) throws ForwardRequest {
            at("receive_other", ending[index]);
        }
    }

    /** What the specification says about one call. */
    private final class Model {
        private final Scenario scenario;
        private final List<String> points = new ArrayList<>();
        private int executions;
        private int otherExecutions;
        private String end;

        Model(Scenario scenario) {
            this.scenario = scenario;
            Deque<Integer> stack = new ArrayDeque<>();
            String outcome = null;
            CompletionStatus completion = CompletionStatus.COMPLETED_NO;
            for (int i = 0; i < INTERCEPTORS && outcome == null; i++) {
                points.add(point(i, "send_request"));
                switch (starting[i]) {
                    case PASS -> stack.push(i);
                    case RAISE -> outcome = Scenario.raised(100 + i, CompletionStatus.COMPLETED_NO);
                    case FORWARD -> outcome = "forwarded";
                }
            }
            if (outcome == null) {
                executions = 1;
                outcome = scenario.undisturbed();
                completion = scenario.completion;
            }
            while (!stack.isEmpty()) {
                int i = stack.pop();
                String point = pointAfter(outcome);
                points.add(point(i, point));
                if (ending[i] == Behaviour.RAISE) {
                    outcome = Scenario.raised(100 + i, completion);
                } else if (ending[i] == Behaviour.FORWARD
                        && !point.equals("receive_reply")
                        && completion == CompletionStatus.COMPLETED_NO) {
                    outcome = "forwarded";
                }
            }
            if (outcome.equals("forwarded")) {
                followForward();
            } else {
                end = outcome;
            }
        }

        private void followForward() {
            otherExecutions = 1;
            end = scenario.undisturbed();
            for (int i = 0; i < INTERCEPTORS; i++) {
                points.add(point(i, "send_request"));
            }
            for (int i = INTERCEPTORS - 1; i >= 0; i--) {
                points.add(point(i, pointAfter(end)));
            }
        }

        private String pointAfter(String outcome) {
            if (outcome.equals("forwarded")) {
                return "receive_other";
            }
            if (outcome.equals("replied")) {
                return scenario == Scenario.IS_CALLED_ONE_WAY ? "receive_other" : "receive_reply";
            }
            return "receive_exception";
        }

        private String point(int index, String name) {
            return (char) ('A' + index) + "." + name;
        }
    }

    @BeforeEach
    void start() {
        server = Pleiad.builder().listen("127.0.0.1", 0).build();
        client = Pleiad.builder()
                .initializer(new Registering(new Misbehaving(0), new Misbehaving(1), new Misbehaving(2)))
                .build();
        echo = client.narrow(
                client.orb().string_to_object(server.toText(server.export(servant, Echo.class))), Echo.class);
        other = client.narrow(
                client.orb().string_to_object(server.toText(server.export(otherServant, Echo.class))), Echo.class);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyStartingPointThatEndedWellGetsOneEndingPoint(Scenario scenario) {
        for (int combination = 0; combination < 729; combination++) {
            int rest = combination;
            for (int i = 0; i < INTERCEPTORS; i++) {
                starting[i] = Behaviour.values()[rest % 3];
                ending[i] = Behaviour.values()[rest / 3 % 3];
                rest /= 9;
            }
            log.clear();
            flows = 0;
            int before = servant.calls.get();
            int otherBefore = otherServant.calls.get();
            Model model = new Model(scenario);
            String what = List.of(starting) + " then " + List.of(ending);

            assertThat(scenario.call(echo)).as(what).isEqualTo(model.end);
            assertThat(log).as(what).isEqualTo(model.points);
            if (scenario != Scenario.IS_CALLED_ONE_WAY) {
                assertThat(servant.calls.get() - before).as(what).isEqualTo(model.executions);
                assertThat(otherServant.calls.get() - otherBefore).as(what).isEqualTo(model.otherExecutions);
            }
        }
    }
}
