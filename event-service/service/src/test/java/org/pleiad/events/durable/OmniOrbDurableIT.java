package org.pleiad.events.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pleiad.events.EventConfig;
import org.pleiad.events.EventServer;
import org.pleiad.events.PleiadEvents.DurableChannel;
import org.pleiad.events.PleiadEvents.DurableChannelHelper;
import org.pleiad.events.channel.ChannelOptions;
import org.pleiad.events.channel.DeliveryLevel;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

/** A supplier and a consumer in C++ on omniORB, built from our IDL, with durable channels. */
@Timeout(300)
class OmniOrbDurableIT {
    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path BUILT = MODULE.resolve("target/peers/durable");

    @TempDir
    private Path directory;

    private Pleiad orb;
    private EventServer service;
    private DurableChannel channel;
    private String plainUrl;
    private String durableUrl;

    @BeforeAll
    static void build() throws Exception {
        assumeTrue(
                Stream.of("omniidl", "g++").allMatch(OmniOrbDurableIT::onPath),
                "needs Debian's packages omniidl, libomniorb4-dev and g++");
        Files.createDirectories(BUILT);
        Path orbRuntime = MODULE.resolve("../../orb-runtime");
        run(
                "omniidl",
                "-bcxx",
                "-Wbinline",
                "-Wbh=.hh",
                "-Wbs=SK.cc",
                "-I" + orbRuntime.resolve("omg-api/src/main/idl"),
                "-I" + orbRuntime.resolve("omg-services/src/main/idl"),
                "-I" + MODULE.resolve("src/main/idl"),
                MODULE.resolve("src/peers/idl/durable_peer.idl").toString());
        run(
                "g++",
                "-O0",
                "-std=c++14",
                "-w",
                "-I.",
                "-o",
                "peer",
                "durable_peerSK.cc",
                MODULE.resolve("src/peers/cpp/durable_peer.cc").toString(),
                "-lomniDynamic4",
                "-lomniORB4",
                "-lomnithread",
                "-lpthread");
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private static void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(BUILT.toFile())
                .redirectErrorStream(true)
                .start();
        lines(process);
    }

    private static Process peer(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(BUILT.resolve("peer").toString()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** What a process writes until it ends well. */
    private static List<String> lines(Process process) throws Exception {
        try (BufferedReader output = process.inputReader()) {
            List<String> lines = output.lines().toList();
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as("%s", lines).isZero();
            return lines;
        } finally {
            process.destroyForcibly();
        }
    }

    @BeforeEach
    void start() {
        orb = Pleiad.builder().listen("127.0.0.1", 0).build();
        service = EventServer.start(orb.orb(), EventConfig.DEFAULT.withDirectory(directory));
        service.create("quotes", ChannelOptions.DEFAULT.withLevel(DeliveryLevel.DURABLE));
        org.omg.CORBA.Object reference = service.durable().orElseThrow().reference("quotes");
        channel = DurableChannelHelper.narrow(reference);
        int port = IiopProfile.decode(
                        Ior.parse(orb.toText(reference)).profiles().get(0))
                .port();
        plainUrl = "corbaloc:iiop:1.2@127.0.0.1:" + port + "/quotes";
        durableUrl = plainUrl + "/durable";
    }

    @AfterEach
    void stop() {
        if (orb != null) {
            service.close();
            orb.close();
        }
    }

    @Test
    void repeatsWithoutDoublingAndGoesOnWhereItWas() throws Exception {
        assertThat(lines(peer("put", durableUrl, "feed", "1", "5"))).containsExactly("5 put");
        assertThat(lines(peer("pull", durableUrl, "portfolio", "3"))).containsExactly("1 c++1", "2 c++2", "3 c++3");
        assertThat(lines(peer("put", durableUrl, "feed", "4", "4"))).containsExactly("7 put");
        assertThat(lines(peer("pull", durableUrl, "portfolio", "4")))
                .as("another process, the same subscription")
                .containsExactly("4 c++4", "5 c++5", "6 c++6", "7 c++7");
        assertThat(channel.subscriptions()[0].acknowledged).isEqualTo(7);
    }

    @Test
    void suppliesAndPullsThroughPlainCosNotificationInTheOneOrder() throws Exception {
        Process puller = peer("plain-pull", plainUrl, "6");
        try (BufferedReader output = puller.inputReader()) {
            assertThat(output.readLine()).isEqualTo("ready");
            assertThat(lines(peer("plain-push", plainUrl, "feed", "6"))).containsExactly("6 pushed");
            List<String> expected =
                    IntStream.rangeClosed(1, 6).mapToObj(i -> "plain" + i).toList();
            assertThat(output.lines().map(line -> line.substring(2)).toList())
                    .as("each was pushed twice")
                    .isEqualTo(expected);
            assertThat(TestEvents.texts(channel.read_events(1, 100))).isEqualTo(expected);
        } finally {
            puller.destroyForcibly();
        }
    }
}
