package org.pleiad.groups;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import org.pleiad.groups.core.Style;
import org.pleiad.groups.host.HostList;
import org.pleiad.groups.host.Leases;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.test.Plant.Counter;
import org.pleiad.orb.Pleiad;

/** A replica in a process of its own: what a user's program looks like. Arguments: name, hosts, engine, directory or "-". */
final class CounterProcess {
    private CounterProcess() {}

    private static long sinceStart() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }

    public static void main(String[] arguments) {
        long main = sinceStart();
        String name = arguments[0];
        HostAddress self = HostList.parse(arguments[1]).stream()
                .filter(host -> host.id().name().equals(name))
                .findFirst()
                .orElseThrow();
        int port = Integer.parseInt(self.orb().substring(self.orb().lastIndexOf(':') + 1));
        try (Pleiad orb = Pleiad.builder().listen("127.0.0.1", port).build()) {
            GroupHostBuilder builder = GroupHost.builder(orb)
                    .domain("plant")
                    .name(name)
                    .hosts(arguments[1])
                    .engine(arguments[2])
                    .leases(new Leases(
                            Duration.ofMillis(300),
                            Duration.ofSeconds(2),
                            Duration.ofSeconds(1),
                            Duration.ofMinutes(5)));
            if (!arguments[3].equals("-")) {
                builder.directory(Path.of(arguments[3]));
            }
            GroupHost host = builder.start();
            long started = sinceStart();
            host.domain();
            long opened = sinceStart();
            host.await(Duration.ofMinutes(1));
            long entered = sinceStart();
            Membership<Counter> member = Groups.create(orb, "counters/main", Counter.class)
                    .replicas(3)
                    .minimum(2)
                    .style(Style.ACTIVE)
                    .readOnly("value", "where")
                    .member(new CounterServant(name), new CounterServant.State());
            System.out.println("ready " + orb.toText((org.omg.CORBA.Object) member.reference()));
            System.out.flush();
            System.err.println("ms since the process began: main " + main + ", host started " + started
                    + ", knows who it is " + opened + ", entered " + entered + ", member " + sinceStart());
            orb.run();
        }
    }
}
