package org.pleiad.benchmarks;

import org.pleiad.benchmarks.pinger.Pinger;
import org.pleiad.benchmarks.pinger.PingerPOA;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.client.RetryConfig;

/** The ORB as its users see it: generated stubs, a servant in the root POA, all defaults. */
final class WholeOrb implements Contender {

    /** Octets of an echo's messages besides its data, about. */
    private static final int OVERHEAD = 100;

    private final boolean sessions;
    private Pleiad orb;

    /**
     * The ORB.
     *
     * @param sessions whether its calls keep their identity over broken connections, as they do by default
     */
    WholeOrb(boolean sessions) {
        this.sessions = sessions;
    }

    @Override
    public String serve() {
        orb = Pleiad.builder().listen("127.0.0.1", 0).build();
        return orb.toText(orb.export(new PingerServant(), Pinger.class));
    }

    private static final class PingerServant extends PingerPOA {

        @Override
        public int ping(int number) {
            return number;
        }

        @Override
        public byte[] echo(byte[] data) {
            return data;
        }
    }

    @Override
    public synchronized Caller connect(String where) {
        if (orb == null) {
            orb = Pleiad.builder()
                    .configure(settings -> settings.retry(RetryConfig.DEFAULT.withSessions(sessions)))
                    .build();
        }
        Pinger pinger = orb.resolve(where, Pinger.class);
        byte[] medium = new byte[Shape.ECHO_64K.requestBytes() - OVERHEAD];
        byte[] large = new byte[Shape.ECHO_1M.requestBytes() - OVERHEAD];
        int[] number = new int[1];
        return shape -> {
            switch (shape) {
                case PING, PING_16 -> {
                    int sent = number[0]++;
                    if (pinger.ping(sent) != sent) {
                        throw new IllegalStateException("ping came back changed");
                    }
                }
                case ECHO_64K -> check(medium, pinger.echo(medium));
                case ECHO_1M -> check(large, pinger.echo(large));
            }
        };
    }

    private static void check(byte[] sent, byte[] received) {
        if (sent.length != received.length) {
            throw new IllegalStateException("an echo of " + received.length + " octets");
        }
    }
}
