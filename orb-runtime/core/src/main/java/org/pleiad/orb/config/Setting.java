package org.pleiad.orb.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pleiad.orb.transport.TlsConfigBuilder;

/**
 * Every setting with its names: a property, and options of {@code ORB.init} that mean the same. Options are written
 * {@code -ORBname value}, in either case; several names stand for what other ORBs call it. The reference page
 * {@code docs/reference/settings.md} is generated from here.
 */
public enum Setting {
    ORB_ID(
            "org.pleiad.orb.id",
            List.of("-ORBid"),
            "",
            "Name of this ORB among those of the process",
            OrbConfig.Builder::orbId),
    SERVER_NAME(
            "org.pleiad.orb.server",
            List.of("-ORBServerId"),
            "default",
            "Part of the keys of persistent objects: a server that is started again under the same name, on the same"
                    + " address, answers for its old references",
            OrbConfig.Builder::serverName),
    KEY_SECRET(
            "org.pleiad.orb.key.secret",
            List.of(),
            "none",
            "Seals object keys with a secret of at least 16 characters: keys that were made up or altered lead nowhere. A"
                    + " server keeps it over its restarts if references are to stay valid",
            OrbConfig.Builder::keySecret),
    LISTEN(
            "org.pleiad.orb.listen",
            List.of("-ORBListenEndpoints", "-ORBEndpoint"),
            "a free port of 127.0.0.1, once there is a reference to publish",
            "Addresses to listen on, separated by commas or semicolons: `iiop://HOST:PORT`, `giop:tcp:HOST:PORT`,"
                    + " `HOST:PORT`, `ssliop://HOST:PORT` or `giop:ssl:HOST:PORT` for TLS, or `giop:unix:PATH` for a"
                    + " Unix-domain socket; an empty host means all addresses of the machine, port 0 a free one. The option"
                    + " may be repeated",
            (builder, text) -> ListenAddresses.parse(text).forEach(builder::listen)),
    TLS_CERTIFICATE(
            "org.pleiad.orb.tls.certificate",
            List.of(),
            "none",
            "PEM file with the certificate for connections under TLS, and those between it and a root. This file and those"
                    + " below are read again when they have changed",
            tls(TlsConfigBuilder::certificate)),
    TLS_KEY(
            "org.pleiad.orb.tls.key",
            List.of(),
            "none",
            "PEM file with the certificate's private key, in PKCS #8, not encrypted",
            tls(TlsConfigBuilder::key)),
    TLS_TRUST(
            "org.pleiad.orb.tls.trust",
            List.of(),
            "what the JDK trusts",
            "PEM file with the certificates whose signature makes a peer's certificate good",
            tls(TlsConfigBuilder::trust)),
    TLS_KEYSTORE(
            "org.pleiad.orb.tls.keystore",
            List.of(),
            "none",
            "PKCS #12 or JKS file with certificate and key, instead of the PEM files",
            tls(TlsConfigBuilder::keystore)),
    TLS_TRUSTSTORE(
            "org.pleiad.orb.tls.truststore",
            List.of(),
            "none",
            "PKCS #12 or JKS file with the certificates to trust, instead of the PEM file",
            tls(TlsConfigBuilder::truststore)),
    TLS_PASSWORD(
            "org.pleiad.orb.tls.password",
            List.of(),
            "none",
            "Where the password of keystore and truststore is: `env:NAME` or `file:PATH`",
            tls(TlsConfigBuilder::password)),
    TLS_CLIENTS(
            "org.pleiad.orb.tls.clients",
            List.of(),
            "none",
            "Whether clients have to show a certificate: `none`, `want` (a good one if they have one) or `need`",
            tls((builder, text) -> builder.clientCertificates(Values.clientCertificates(text)))),
    TLS_USE(
            "org.pleiad.orb.tls.use",
            List.of(),
            "when-needed",
            "When calls go over TLS: `when-needed`, where a reference offers nothing else or demands it; `when-offered`,"
                    + " wherever it offers it; `always`: references without it are not called",
            tls((builder, text) -> builder.use(Values.tlsUse(text)))),
    TLS_VERIFY_HOST(
            "org.pleiad.orb.tls.verify.host",
            List.of(),
            "true",
            "Whether a server's certificate has to name the host in the reference",
            tls((builder, text) -> builder.verifyHost(Values.bool(text)))),
    TLS_PROTOCOLS(
            "org.pleiad.orb.tls.protocols",
            List.of(),
            "TLSv1.3,TLSv1.2",
            "Versions of TLS that are spoken, separated by commas",
            tls((builder, text) -> builder.protocols(Values.list(text)))),
    PEER_CONNECTIONS(
            "org.pleiad.orb.limit.peer.connections",
            List.of(),
            "0: no limit of its own",
            "Incoming connections of one address; further ones are closed at once, and the log says so",
            (builder, text) -> builder.transport(builder.transport().toBuilder()
                    .maxConnectionsPerPeer(Values.number(text, 0, Integer.MAX_VALUE))
                    .build())),
    PEER_RATE(
            "org.pleiad.orb.limit.peer.rate",
            List.of(),
            "0: no limit",
            "Requests a second of one address, with a second's worth at once; what an address sends beyond is read later,"
                    + " and nothing is lost",
            (builder, text) -> builder.transport(builder.transport().toBuilder()
                    .maxRequestsPerSecond(Values.number(text, 0, 100_000_000))
                    .build())),
    CONNECTION_REQUESTS(
            "org.pleiad.orb.limit.connection.requests",
            List.of(),
            "4096",
            "Requests of one connection under way; with so many it is not read until half of them have ended",
            (builder, text) -> builder.transport(builder.transport().toBuilder()
                    .maxRequestsPerConnection(Values.number(text, 1, Integer.MAX_VALUE))
                    .build())),
    STALL_TIMEOUT(
            "org.pleiad.orb.timeout.stall",
            List.of(),
            "60000",
            "An incoming connection that sends nothing for so many milliseconds after it was opened, or stops for as long in"
                    + " the middle of a message, is closed; long messages have a second more for each 16 KiB",
            (builder, text) -> builder.transport(builder.transport().toBuilder()
                    .stallTimeout(Values.millis(text))
                    .build())),
    ACCESS_RULES(
            "org.pleiad.orb.access.rules",
            List.of(),
            "none: every call is allowed",
            "File with rules for who may call what: `allow CALLER call OPERATION,… on object NAME` or `… on interface"
                    + " REPOSITORY-ID`, one a line. All other calls over connections are refused with NO_PERMISSION. Read again"
                    + " when it has changed",
            (builder, text) -> builder.accessRules(text.strip())),
    PLAIN_PASSWORDS(
            "org.pleiad.orb.passwords.plain",
            List.of(),
            "false",
            "Whether a server that takes passwords (GSSUP) takes them over connections without TLS, too",
            (builder, text) -> builder.takePlainPasswords(Values.bool(text))),
    USER(
            "org.pleiad.orb.user",
            List.of(),
            "none",
            "As whom this ORB calls servers that take passwords (GSSUP); over TLS only",
            (builder, text) -> builder.user(text.strip())),
    USER_PASSWORD(
            "org.pleiad.orb.user.password",
            List.of(),
            "none",
            "Where the user's password is: `env:NAME` or `file:PATH`",
            (builder, text) -> builder.userPassword(text.strip())),
    PUBLISHED_HOST(
            "org.pleiad.orb.host",
            List.of("-ORBPublishedHost"),
            "the address listened on; where that is all addresses, the machine's own",
            "Host name to put into references",
            OrbConfig.Builder::publishedHost),
    PUBLISHED_ADDRESSES(
            "org.pleiad.orb.publish",
            List.of("-ORBPublishedAddresses", "-ORBEndpointPublish"),
            "the addresses listened on",
            "Addresses to put into references where clients must use others than those listened on, as behind address"
                    + " translation or for a container: `HOST:PORT` for each TCP address listened on, in their order,"
                    + " separated by commas; an empty host or no port means the one listened on. More of them than are"
                    + " listened on become further addresses of every reference",
            (builder, text) -> ListenAddresses.parsePublished(text).forEach(e -> builder.publish(e.host(), e.port()))),
    INITIAL_REFERENCE(
            "org.pleiad.orb.initref.NAME",
            List.of("-ORBInitRef"),
            "none",
            "URL of an initial reference; as an option `-ORBInitRef NAME=URL`, which may be repeated",
            InitialReferenceSetting::apply),
    DEFAULT_INITIAL_REFERENCE(
            "org.pleiad.orb.defaultinitref",
            List.of("-ORBDefaultInitRef"),
            "none",
            "Beginning of the URLs of all other initial references; a slash and the name are added",
            OrbConfig.Builder::defaultInitialReference),
    ACTIVATOR(
            "org.pleiad.orb.activator",
            List.of("-ORBActivator"),
            "none",
            "Where an activator answers, for instance `corbaloc::127.0.0.1:2811/PleiadActivator`: references of persistent"
                    + " objects lead there, it is told when this server runs, and starts it when it does not",
            (builder, text) -> builder.activator(text.strip())),
    INITIAL_HOST(
            "org.omg.CORBA.ORBInitialHost",
            List.of("-ORBInitialHost"),
            "localhost, if only the port is set",
            "Host of the naming service, in the way of the JDK",
            (builder, text) -> {}),
    INITIAL_PORT(
            "org.omg.CORBA.ORBInitialPort",
            List.of("-ORBInitialPort"),
            "2809, if only the host is set",
            "Port of the naming service, in the way of the JDK",
            (builder, text) -> Values.number(text, 1, 65535)),
    CALL_TIMEOUT(
            "org.pleiad.orb.timeout.call",
            List.of("-ORBclientCallTimeOutPeriod"),
            "60000",
            "Bound of a whole call in milliseconds, connecting, forwards and repetitions included",
            (builder, text) -> builder.callTimeout(Values.millis(text))),
    CONNECT_TIMEOUT(
            "org.pleiad.orb.timeout.connect",
            List.of("-ORBclientConnectTimeOutPeriod"),
            "5000",
            "Bound of opening one connection in milliseconds",
            (builder, text) -> builder.connectTimeout(Values.millis(text))),
    SHUTDOWN_GRACE(
            "org.pleiad.orb.timeout.shutdown",
            List.of(),
            "10000",
            "Longest time in milliseconds that a shutdown waits for running requests",
            (builder, text) -> builder.shutdownGrace(Values.millis(text))),
    MAX_FORWARDS(
            "org.pleiad.orb.forwards",
            List.of(),
            "10",
            "Times that one call may be sent on by servers",
            (builder, text) -> builder.maxForwards(Values.number(text, 0, 1000))),
    MAX_MESSAGE_SIZE(
            "org.pleiad.orb.message.size",
            List.of("-ORBgiopMaxMsgSize"),
            "268435456",
            "Octets of one message, in and out",
            (builder, text) -> builder.maxMessageSize(Values.number(text, 1024, Integer.MAX_VALUE))),
    FRAGMENT_SIZE(
            "org.pleiad.orb.fragment.size",
            List.of(),
            "131072",
            "Octets above which a message of GIOP 1.2 is sent in fragments; 0: never",
            (builder, text) -> builder.transport(builder.transport().toBuilder()
                    .fragmentBytes(Values.number(text, 0, Integer.MAX_VALUE))
                    .build())),
    INCOMING_IDLE_TIMEOUT(
            "org.pleiad.orb.timeout.idle.incoming",
            List.of(),
            "600000",
            "An incoming connection unused for so many milliseconds is closed in order; its client opens another one when it"
                    + " needs it",
            (builder, text) -> builder.transport(builder.transport().toBuilder()
                    .incomingIdleTimeout(Values.millis(text))
                    .build())),
    KEEP_ALIVE(
            "org.pleiad.orb.timeout.keepalive",
            List.of(),
            "60000",
            "How many milliseconds a connection is quiet before the system asks whether the peer's machine is still there",
            (builder, text) -> builder.transport(builder.transport().toBuilder()
                    .keepAlive(Values.millis(text))
                    .build())),
    OVERLOAD_TIMEOUT(
            "org.pleiad.orb.timeout.overload",
            List.of(),
            "10000",
            "A request that waited longer than so many milliseconds for a thread is answered with TRANSIENT",
            (builder, text) -> builder.transport(builder.transport().toBuilder()
                    .overloadTimeout(Values.millis(text))
                    .build())),
    GIOP_VERSION(
            "org.pleiad.orb.giop",
            List.of("-ORBmaxGIOPVersion"),
            "1.2",
            "Highest GIOP version: `1.0`, `1.1` or `1.2`",
            (builder, text) -> builder.giopVersion(Values.giopVersion(text))),
    BYTE_ORDER(
            "org.pleiad.orb.byteorder",
            List.of(),
            "native",
            "Byte order of what is sent: `big`, `little` or `native`; both are understood",
            (builder, text) -> builder.byteOrder(Values.byteOrder(text))),
    DIRECT_CALLS(
            "org.pleiad.orb.direct",
            List.of(),
            "value",
            "How stubs call servants of the same process: `value`, directly where nothing has to be copied and nobody can"
                    + " tell the difference, otherwise marshalled on the caller's thread; `reference`, directly, sharing"
                    + " mutable arguments; `false`, always marshalled. `true` means `value`",
            (builder, text) -> builder.directCalls(Values.directCalls(text))),
    DELIVERY(
            "org.pleiad.orb.delivery",
            List.of(),
            "at-most-once",
            "How often a request may be executed: `at-most-once`, or `at-least-once`, which sends a request again even if it"
                    + " may have been executed; for operations that bear it",
            (builder, text) -> builder.retry(builder.retry().withDelivery(Values.delivery(text)))),
    RETRY_ROUNDS(
            "org.pleiad.orb.retry.rounds",
            List.of(),
            "0",
            "Times that all addresses of a reference are tried again, after pauses that double from 10 ms to a second, when"
                    + " none could be reached",
            (builder, text) -> builder.retry(builder.retry().withRounds(Values.number(text, 0, 1000)))),
    USE_SESSIONS(
            "org.pleiad.orb.session.use",
            List.of(),
            "true",
            "Whether requests to servers that keep sessions name themselves, so that one whose connection broke is sent again"
                    + " and executed once all the same; it costs one more round trip before the first request to a server",
            (builder, text) -> builder.retry(builder.retry().withSessions(Values.bool(text)))),
    ASYNC_CALLS(
            "org.pleiad.orb.async.calls",
            List.of(),
            "65536",
            "Asynchronous calls under way at the same time; further ones are refused with TRANSIENT",
            (builder, text) -> builder.maxAsyncCalls(Values.number(text, 1, 16_777_216))),
    NATIVE_CHAR_CODE_SET(
            "org.pleiad.orb.codeset.native",
            List.of("-ORBnativeCharCodeSet"),
            "ISO-8859-1",
            "Code set for `char` and `string` that is preferred where the other side knows it too: `ISO-8859-1`, or `UTF-8`"
                    + " for strings in every script; a single `char` above U+007F passes with `ISO-8859-1` only",
            (builder, text) -> builder.nativeCharCodeSet(Values.charCodeSet(text))),
    DEFAULT_CHAR_CODE_SET(
            "org.pleiad.orb.codeset.char",
            List.of("-ORBdefaultCharCodeSet"),
            "ISO-8859-1",
            "Code set for `char` and `string` where a reference names none: `ISO-8859-1` or `UTF-8`",
            (builder, text) -> builder.defaultCharCodeSet(Values.charCodeSet(text))),
    DEFAULT_WCHAR_CODE_SET(
            "org.pleiad.orb.codeset.wchar",
            List.of("-ORBdefaultWCharCodeSet"),
            "none",
            "Code set for `wchar` and `wstring` where a reference names none, as one made from `corbaloc:`: `none` or"
                    + " `UTF-16`",
            (builder, text) -> builder.defaultWcharCodeSet(Values.wcharCodeSet(text))),
    OFFER_BIDIRECTIONAL(
            "org.pleiad.orb.bidirectional.offer",
            List.of("-ORBofferBiDirectionalGIOP"),
            "false",
            "Whether servers may call back over the connections that this ORB opens (bidirectional GIOP); policy"
                    + " BidirectionalPolicy offers single connections",
            (builder, text) -> builder.bidirectional(builder.bidirectional().offer(Values.bool(text)))),
    ACCEPT_BIDIRECTIONAL(
            "org.pleiad.orb.bidirectional.accept",
            List.of("-ORBacceptBiDirectionalGIOP"),
            "false",
            "Whether this ORB calls clients back over the connections that they offer for it; adapters with the policy"
                    + " BidirectionalPolicy BOTH do in any case",
            (builder, text) -> builder.bidirectional(builder.bidirectional().accept(Values.bool(text)))),
    TRUST_BIDIRECTIONAL(
            "org.pleiad.orb.bidirectional.trust",
            List.of(),
            "false",
            "Whether a client may be called over its connection for addresses that are not its connection's own, as it has"
                    + " behind NAT. Any client could then draw calls to itself that are meant for others",
            (builder, text) -> builder.bidirectional(builder.bidirectional().trustPeers(Values.bool(text)))),
    REQUEST_LOG(
            "org.pleiad.orb.requests.log",
            List.of(),
            "false",
            "Whether each request, sent or served, is a line of the logger `org.pleiad.orb.requests` at level INFO",
            (builder, text) -> builder.requestLog(Values.bool(text))),
    JMX(
            "org.pleiad.orb.jmx",
            List.of(),
            "false",
            "Whether JMX shows the counters, as `org.pleiad.orb:type=Statistics`",
            (builder, text) -> builder.jmx(Values.bool(text))),
    SESSIONS_OFFERED(
            "org.pleiad.orb.session.offer",
            List.of(),
            "true",
            "Whether references say that this server keeps sessions, by which a request that is repeated after a broken"
                    + " connection is executed once and gets its original reply",
            (builder, text) -> builder.sessions(builder.sessions().offered(Values.bool(text)))),
    SESSION_CLIENTS(
            "org.pleiad.orb.session.clients",
            List.of(),
            "10000",
            "Sessions that a server keeps; beyond, the one unused for longest is forgotten",
            (builder, text) ->
                    builder.sessions(builder.sessions().maxSessions(Values.number(text, 1, Integer.MAX_VALUE)))),
    SESSION_REPLIES(
            "org.pleiad.orb.session.replies",
            List.of(),
            "100000",
            "Replies that a server keeps for repetitions, of all sessions together; beyond, the oldest are forgotten",
            (builder, text) ->
                    builder.sessions(builder.sessions().maxReplies(Values.number(text, 1, Integer.MAX_VALUE)))),
    SESSION_REPLY_OCTETS(
            "org.pleiad.orb.session.octets",
            List.of(),
            "67108864",
            "Octets of the replies that a server keeps",
            (builder, text) ->
                    builder.sessions(builder.sessions().maxReplyOctets(Values.number(text, 1024, Integer.MAX_VALUE)))),
    SESSION_RETENTION(
            "org.pleiad.orb.session.retention",
            List.of(),
            "300000",
            "How long a server keeps a reply for repetitions, in milliseconds",
            (builder, text) -> builder.sessions(builder.sessions().retention(Values.millis(text)))),
    SESSION_TOLERANCE(
            "org.pleiad.orb.session.tolerance",
            List.of(),
            "60000",
            "By how many milliseconds a request may be late before it counts as expired",
            (builder, text) -> builder.sessions(builder.sessions().tolerance(Values.millis(text)))),
    SESSION_STORE(
            "org.pleiad.orb.session.store",
            List.of(),
            "none: sessions end with the server",
            "Directory in which sessions outlive the server; needs `pleiad-session-store`, and costs two writes to the"
                    + " disk for each request of a session",
            (builder, text) -> builder.sessions(builder.sessions().directory(text.strip())));

    private interface Effect {
        void apply(OrbConfig.Builder builder, String text);
    }

    private interface TlsEffect {
        void apply(TlsConfigBuilder builder, String text);
    }

    /** Settings of TLS are checked together when all are known: see {@link OrbConfig.Builder#build}. */
    private static Effect tls(TlsEffect effect) {
        return (builder, text) -> effect.apply(builder.tls(), text.strip());
    }

    private final String property;
    private final List<String> options;
    private final String defaultText;
    private final String meaning;
    private final Effect effect;

    Setting(String property, List<String> options, String defaultText, String meaning, Effect effect) {
        this.property = property;
        this.options = options;
        this.defaultText = defaultText;
        this.meaning = meaning;
        this.effect = effect;
    }

    /** The name as a property. */
    public String property() {
        return property;
    }

    /** The names as an option of {@code ORB.init}. */
    public List<String> options() {
        return options;
    }

    /** What holds where nothing is set, for the reader. */
    public String defaultText() {
        return defaultText;
    }

    /** What it sets, for the reader; Markdown. */
    public String meaning() {
        return meaning;
    }

    /** The setting with an option's name, in either case. */
    static Optional<Setting> ofOption(String option) {
        String wanted = option.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(setting -> setting.options.stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(wanted)))
                .findFirst();
    }

    /** The setting with a property's name. */
    static Optional<Setting> ofProperty(String name) {
        return Arrays.stream(values())
                .filter(setting -> setting.property.equals(name))
                .findFirst();
    }

    /**
     * Sets it.
     *
     * @throws IllegalArgumentException that says which values are possible
     */
    void apply(OrbConfig.Builder builder, String text) {
        effect.apply(builder, text);
    }
}
