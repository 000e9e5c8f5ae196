package org.pleiad.console;

import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.ORB;
import org.pleiad.console.source.ChannelsSource;
import org.pleiad.console.source.NamingClient;
import org.pleiad.console.source.NamingSource;
import org.pleiad.console.source.NotificationChannels;
import org.pleiad.console.source.ReferenceSource;
import org.pleiad.console.spi.Channels;
import org.pleiad.console.spi.ConsoleSource;

/**
 * What a console shows, and to whom. Made by {@link #builder}.
 *
 * @param orb whose connections and requests are shown, and by which services are asked
 * @param host address to listen at
 * @param port port to listen at; 0 for any free one
 * @param remoteAllowed whether {@code host} may be an address that other machines reach
 * @param token what whoever asks must know; {@code null}: nothing
 * @param hosts further names of this machine, by which browsers may ask
 * @param maxStreams most pages that look on at once
 * @param sources what is shown besides the ORB
 */
public record ConsoleConfig(
        ORB orb,
        String host,
        int port,
        boolean remoteAllowed,
        String token,
        List<String> hosts,
        int maxStreams,
        List<ConsoleSource> sources) {

    /** Settings for a console of an ORB: any free port of 127.0.0.1, 16 pages that look on. */
    public static Builder builder(ORB orb) {
        return new Builder(orb);
    }

    /** Settings on their way. For one thread. */
    public static final class Builder {
        /** Names read of one context; a page that shows more helps nobody. */
        private static final int MAX_NAMES = 100_000;

        private final ORB orb;
        private final List<ConsoleSource> sources = new ArrayList<>();
        private final List<Channels> channels = new ArrayList<>();
        private final List<String> hosts = new ArrayList<>();
        private String host = "127.0.0.1";
        private int port;
        private boolean remoteAllowed;
        private String token;
        private int maxStreams = 16;

        private Builder(ORB orb) {
            this.orb = orb;
        }

        /** Port to listen at; 0 for any free one. */
        public Builder port(int value) {
            port = value;
            return this;
        }

        /** Address to listen at; other than loopback only with {@link #allowRemote}. */
        public Builder host(String value) {
            host = value;
            return this;
        }

        /**
         * Lets other machines look, if they know a token.
         *
         * @param secret 16 characters or more, letters, digits, {@code -} and {@code _}
         */
        public Builder allowRemote(String secret) {
            remoteAllowed = true;
            return token(secret);
        }

        /** Whoever looks must know this, other users of this machine included. */
        public Builder token(String secret) {
            token = secret;
            return this;
        }

        /** A further name by which browsers may ask. */
        public Builder allowHost(String name) {
            hosts.add(name);
            return this;
        }

        /** Most pages that look on at once. */
        public Builder maxStreams(int value) {
            maxStreams = value;
            return this;
        }

        /**
         * Shows a naming service, anybody's.
         *
         * @param reference of its root context: {@code IOR:}, {@code corbaloc:} or {@code corbaname:}
         */
        public Builder naming(String reference) {
            return naming(new NamingClient(() -> orb.string_to_object(reference), MAX_NAMES));
        }

        /** Shows a naming service, of this process or another. */
        public Builder naming(org.omg.CORBA.Object root) {
            return naming(new NamingClient(() -> root, MAX_NAMES));
        }

        private Builder naming(NamingClient client) {
            return source(new NamingSource(client)).source(new ReferenceSource(orb, client));
        }

        /**
         * Shows the channels of a notification service, anybody's: how many consumers and suppliers they have.
         *
         * @param reference of its {@code EventChannelFactory}
         */
        public Builder events(String reference) {
            return channels(new NotificationChannels(() -> orb.string_to_object(reference)));
        }

        /** Shows channels of which somebody knows more: those of this process, for instance. */
        public Builder channels(Channels service) {
            channels.add(service);
            return this;
        }

        /** Shows something else. */
        public Builder source(ConsoleSource source) {
            sources.add(source);
            return this;
        }

        /**
         * The settings.
         *
         * @throws IllegalArgumentException if they contradict each other; says how to mend it
         */
        public ConsoleConfig build() {
            List<ConsoleSource> all = new ArrayList<>(sources);
            if (!channels.isEmpty()) {
                all.add(new ChannelsSource(channels));
            }
            return new ConsoleConfig(
                    orb, host, port, remoteAllowed, token, List.copyOf(hosts), maxStreams, List.copyOf(all));
        }
    }

    public ConsoleConfig {
        if (token != null && !token.matches("[A-Za-z0-9_-]{16,200}")) {
            throw new IllegalArgumentException(
                    "the token must have 16 to 200 characters: letters, digits, - and _; for instance what"
                            + " 'openssl rand -hex 16' prints");
        }
        if (remoteAllowed && token == null) {
            throw new IllegalArgumentException("other machines may look only if they know a token: give one");
        }
        if (maxStreams < 1 || maxStreams > 1_000) {
            throw new IllegalArgumentException("maxStreams is " + maxStreams + "; give a number from 1 to 1000");
        }
    }
}
