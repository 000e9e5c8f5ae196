package org.pleiad.orb.config;

import java.nio.ByteOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omg.CORBA.CompletionStatus;
import org.omg.PortableInterceptor.ORBInitializer;
import org.pleiad.orb.cdr.CharCodeSet;
import org.pleiad.orb.cdr.CodeSetComponent;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.cdr.WcharCodeSet;
import org.pleiad.orb.client.ClientConfig;
import org.pleiad.orb.client.DirectCalls;
import org.pleiad.orb.client.RetryConfig;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.poa.KeySecret;
import org.pleiad.orb.poa.PoaConfig;
import org.pleiad.orb.security.PasswordVerifier;
import org.pleiad.orb.security.SecurityConfig;
import org.pleiad.orb.session.SessionConfig;
import org.pleiad.orb.transport.BidirectionalConfig;
import org.pleiad.orb.transport.Endpoint;
import org.pleiad.orb.transport.TcpEndpoint;
import org.pleiad.orb.transport.TlsConfig;
import org.pleiad.orb.transport.TlsConfigBuilder;
import org.pleiad.orb.transport.TransportConfig;

/**
 * The settings of one ORB. Immutable.
 *
 * @param orbId distinguishes the ORBs of a process; the empty string as a rule
 * @param serverName part of the keys of persistent objects
 * @param keySecret seals object keys, if it is set
 * @param listen addresses to listen on; none: a free port of the loopback address once there is a first reference to
 *     publish
 * @param published addresses for references, each in the place of the TCP address listened on that has its index; the empty
 *     host and port 0 stand for those listened on; those beyond become further addresses
 * @param publishedHost host name in the references of this ORB; the empty string: the address listened on
 * @param initialReferences URLs of initial references by name
 * @param defaultInitialReference beginning of the URLs of initial references that are not listed; the empty string: none
 * @param activator URL of the activator that starts this server on demand; the empty string: none
 * @param shutdownGrace longest time that a shutdown waits for running requests
 * @param initializers what takes part in starting the ORB
 * @param client settings of the calling side
 * @param transport settings of connections
 * @param bidirectional who is called back over which connections
 * @param requestLog whether each request is a line of the logger {@code org.pleiad.orb.requests}
 * @param jmx whether JMX shows the counters
 * @param sessions what is kept for the sessions of clients
 * @param security who may call, and as whom this ORB calls
 */
public record OrbConfig(
        String orbId,
        String serverName,
        KeySecret keySecret,
        List<Endpoint> listen,
        List<TcpEndpoint> published,
        String publishedHost,
        Map<String, String> initialReferences,
        String defaultInitialReference,
        String activator,
        Duration shutdownGrace,
        InitializerConfig initializers,
        ClientConfig client,
        TransportConfig transport,
        BidirectionalConfig bidirectional,
        boolean requestLog,
        boolean jmx,
        SessionConfig sessions,
        SecurityConfig security) {

    public OrbConfig {
        listen = List.copyOf(listen);
        published = List.copyOf(published);
        initialReferences = Map.copyOf(initialReferences);
    }

    /** The defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects settings. */
    public static final class Builder {
        private String orbId = "";
        private String serverName = PoaConfig.DEFAULT_SERVER_NAME;
        private KeySecret keySecret = KeySecret.NONE;
        private final List<Endpoint> listen = new ArrayList<>();
        private final List<TcpEndpoint> published = new ArrayList<>();
        private String publishedHost = "";
        private final Map<String, String> initialReferences = new LinkedHashMap<>();
        private String defaultInitialReference = "";
        private String activator = "";
        private Duration shutdownGrace = Duration.ofSeconds(10);
        private InitializerConfig initializers = InitializerConfig.NONE;
        private ByteOrder byteOrder = ByteOrder.nativeOrder();
        private GiopVersion giopVersion = GiopVersion.V1_2;
        private Duration callTimeout = Duration.ofMinutes(1);
        private int maxForwards = 10;
        private DirectCalls directCalls = DirectCalls.VALUE;
        private RetryConfig retry = RetryConfig.DEFAULT;
        private int maxAsyncCalls = ClientConfig.DEFAULT.maxAsyncCalls();
        private CodeSetComponent codeSets = CodeSetComponent.PREFERRING_LATIN_1;
        private CharCodeSet defaultCharCodeSet = CharCodeSet.ISO_8859_1;
        private WcharCodeSet defaultWcharCodeSet = WcharCodeSet.NONE;
        private int maxMessageSize = 256 << 20;
        private TransportConfig transport = TransportConfig.defaults();
        // null: as the transport's settings say
        private TlsConfigBuilder tls;

        private BidirectionalConfig bidirectional = BidirectionalConfig.DEFAULT;
        private boolean requestLog;
        private boolean jmx;
        private SessionConfig sessions = SessionConfig.DEFAULT;
        private SecurityConfig security = SecurityConfig.NONE;
        private String user = "";
        private String userPassword = "";

        private Builder() {}

        /** Distinguishes the ORBs of a process. */
        public Builder orbId(String id) {
            orbId = id;
            return this;
        }

        /** Part of the keys of persistent objects: the same name after a restart answers for the old references. */
        public Builder serverName(String name) {
            serverName = name;
            return this;
        }

        /** Seals object keys, so that references cannot be made up; the empty string: they are not sealed. */
        public Builder keySecret(String secret) {
            keySecret = KeySecret.of(secret);
            return this;
        }

        /**
         * Listens on an address; several may be given.
         *
         * @param host name or address of this machine; {@code 0.0.0.0} or {@code ::} for all
         * @param port 0: the system chooses
         */
        public Builder listen(String host, int port) {
            listen.add(new TcpEndpoint(host, port));
            return this;
        }

        /** Listens on an address of any kind; several may be given. */
        public Builder listen(Endpoint address) {
            listen.add(address);
            return this;
        }

        /** Takes all addresses back. */
        void listenNowhere() {
            listen.clear();
        }

        /**
         * The address to put into references for the address listened on at the same place; several may be given.
         *
         * @param host the empty string: the one listened on
         * @param port 0: the one listened on
         */
        public Builder publish(String host, int port) {
            published.add(new TcpEndpoint(host, port));
            return this;
        }

        /** The host name to put into references, where clients cannot use the address that is listened on. */
        public Builder publishedHost(String host) {
            publishedHost = host;
            return this;
        }

        /** Names an initial reference by a URL. */
        public Builder initialReference(String name, String url) {
            initialReferences.put(name, url);
            return this;
        }

        /** As {@link #initialReference}, unless the name is taken. */
        void initialReferenceIfAbsent(String name, String url) {
            initialReferences.putIfAbsent(name, url);
        }

        /** Beginning of the URLs of other initial references: a slash and the name are added. */
        public Builder defaultInitialReference(String urlBeginning) {
            defaultInitialReference = urlBeginning;
            return this;
        }

        /**
         * The activator that starts this server on demand: the references of persistent objects lead there, and it is told
         * when the server runs.
         *
         * @param url {@code corbaloc::HOST:PORT/PleiadActivator}
         */
        public Builder activator(String url) {
            activator = url;
            return this;
        }

        /** Longest time that a shutdown waits for running requests. */
        public Builder shutdownGrace(Duration grace) {
            shutdownGrace = grace;
            return this;
        }

        /** Takes part in starting the ORB, as to register interceptors; several may be given. */
        public Builder initializer(ORBInitializer initializer) {
            initializers = initializers.with(initializer);
            return this;
        }

        /** As {@link #initializer}, with the name of a class that can be made without arguments. */
        public Builder initializerClass(String name) {
            initializers = initializers.withClass(name);
            return this;
        }

        /** The arguments of the program, for initializers. */
        public Builder arguments(String... arguments) {
            initializers = initializers.withArguments(arguments);
            return this;
        }

        /** Byte order of what is sent. */
        public Builder byteOrder(ByteOrder order) {
            byteOrder = order;
            return this;
        }

        /** Highest GIOP version to call with, and the version of the references made here. */
        public Builder giopVersion(GiopVersion version) {
            giopVersion = version;
            return this;
        }

        /** Bound of a whole call. */
        public Builder callTimeout(Duration timeout) {
            callTimeout = timeout;
            return this;
        }

        /** Bound of opening a connection. */
        public Builder connectTimeout(Duration timeout) {
            transport = transport.toBuilder().connectTimeout(timeout).build();
            return this;
        }

        /** Times that one call may be sent on. */
        public Builder maxForwards(int forwards) {
            maxForwards = forwards;
            return this;
        }

        /** Octets of one message, in and out. */
        public Builder maxMessageSize(int octets) {
            maxMessageSize = octets;
            return this;
        }

        /** How stubs reach servants of this process. */
        public Builder directCalls(DirectCalls direct) {
            directCalls = direct;
            return this;
        }

        /** Which requests are sent again. */
        public Builder retry(RetryConfig config) {
            retry = config;
            return this;
        }

        /** Asynchronous calls under way at the same time. */
        public Builder maxAsyncCalls(int calls) {
            maxAsyncCalls = calls;
            return this;
        }

        /** Which requests are sent again so far. */
        RetryConfig retry() {
            return retry;
        }

        /** Code set for {@code char} and {@code string} that is preferred where the other side knows it too. */
        public Builder nativeCharCodeSet(CharCodeSet codeSet) {
            codeSets = codeSet == CharCodeSet.UTF_8
                    ? CodeSetComponent.PREFERRING_UTF_8
                    : CodeSetComponent.PREFERRING_LATIN_1;
            return this;
        }

        /** Code set for {@code char} and {@code string} where a reference names none. */
        public Builder defaultCharCodeSet(CharCodeSet codeSet) {
            defaultCharCodeSet = codeSet;
            return this;
        }

        /** Code set for {@code wchar} and {@code wstring} where a reference names none. */
        public Builder defaultWcharCodeSet(WcharCodeSet codeSet) {
            defaultWcharCodeSet = codeSet;
            return this;
        }

        /** All settings of connections but the size of messages, which {@link #maxMessageSize} sets. */
        public Builder transport(TransportConfig config) {
            transport = config;
            return this;
        }

        /** The settings of connections so far. */
        TransportConfig transport() {
            return transport;
        }

        /** Certificates, trust and rules for connections under TLS. */
        public Builder tls(TlsConfig config) {
            tls = config.toBuilder();
            return this;
        }

        /** The settings of TLS so far, to be changed. */
        TlsConfigBuilder tls() {
            if (tls == null) {
                tls = transport.tls().toBuilder();
            }
            return tls;
        }

        private TlsConfig tlsConfig() {
            try {
                return tls().build();
            } catch (IllegalArgumentException contradiction) {
                throw Minor.BAD_SETTING.exception(
                        CompletionStatus.COMPLETED_NO,
                        "org.pleiad.orb.tls: " + contradiction.getMessage(),
                        contradiction);
            }
        }

        /** Who is called back over which connections. */
        public Builder bidirectional(BidirectionalConfig config) {
            bidirectional = config;
            return this;
        }

        /** The settings of bidirectional connections so far. */
        public BidirectionalConfig bidirectional() {
            return bidirectional;
        }

        /** Whether each request is a line of the logger {@code org.pleiad.orb.requests}. */
        public Builder requestLog(boolean value) {
            requestLog = value;
            return this;
        }

        /** Whether JMX shows the counters. */
        public Builder jmx(boolean value) {
            jmx = value;
            return this;
        }

        /** What is kept for the sessions of clients. */
        public Builder sessions(SessionConfig config) {
            sessions = config;
            return this;
        }

        /** The settings of sessions so far. */
        SessionConfig sessions() {
            return sessions;
        }

        /** Who may call, and as whom this ORB calls. */
        public Builder security(SecurityConfig config) {
            security = config;
            user = config.user();
            userPassword = config.password();
            return this;
        }

        /** Takes names and passwords of clients, and has them checked. */
        public Builder passwordVerifier(PasswordVerifier verifier) {
            security = security.verifier(verifier);
            return this;
        }

        /** File with what is allowed. */
        public Builder accessRules(String file) {
            security = security.accessRules(file);
            return this;
        }

        /** Whether passwords are taken over connections without TLS. */
        void takePlainPasswords(boolean value) {
            security = security.takePlainPasswords(value);
        }

        /** As whom this ORB calls; a password has to follow. */
        void user(String name) {
            user = name;
        }

        /** Where the user's password is. */
        void userPassword(String place) {
            userPassword = place;
        }

        private SecurityConfig securityConfig() {
            try {
                return security.user(user, userPassword);
            } catch (IllegalArgumentException contradiction) {
                throw Minor.BAD_SETTING.exception(
                        CompletionStatus.COMPLETED_NO,
                        "org.pleiad.orb.user: " + contradiction.getMessage(),
                        contradiction);
            }
        }

        /** The settings. */
        public OrbConfig build() {
            ClientConfig client = new ClientConfig(
                    byteOrder,
                    giopVersion,
                    callTimeout,
                    maxForwards,
                    maxMessageSize,
                    directCalls,
                    codeSets,
                    new CodeSets(defaultCharCodeSet, defaultWcharCodeSet),
                    retry,
                    maxAsyncCalls);
            return new OrbConfig(
                    orbId,
                    serverName,
                    keySecret,
                    listen,
                    published,
                    publishedHost,
                    initialReferences,
                    defaultInitialReference,
                    activator,
                    shutdownGrace,
                    initializers,
                    client,
                    transport.toBuilder()
                            .maxMessageBytes(maxMessageSize)
                            .callTimeout(callTimeout)
                            .tls(tlsConfig())
                            .build(),
                    bidirectional,
                    requestLog,
                    jmx,
                    sessions,
                    securityConfig());
        }
    }
}
