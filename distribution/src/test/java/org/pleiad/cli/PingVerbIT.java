package org.pleiad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pleiad.naming.NamingConfig;
import org.pleiad.naming.NamingServer;
import org.pleiad.orb.Pleiad;

/** {@code pleiad ping} and {@code pleiad bench} against a naming service. */
class PingVerbIT {
    private static final String NAMING = "IDL:omg.org/CosNaming/NamingContext:1.0";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Pleiad server;
    private String url;

    @BeforeEach
    void serve() {
        server = Pleiad.builder().listen("127.0.0.1", 0).build();
        url = server.toText(
                NamingServer.start(server.orb(), NamingConfig.DEFAULT).root());
    }

    @AfterEach
    void close() {
        server.close();
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    @Test
    void saysThatTheObjectIsThereAndHowLongItTook() {
        assertThat(run("ping", "--count", "20", "--is-a", NAMING, url)).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains("the object is there; connecting and the first answer: ")
                .contains("the other 19: min ")
                .contains(", median ", ", p99 ", ", max ")
                .contains("it is a " + NAMING);
        assertThat(run("ping", "--output", "json", "-c", "2", url)).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .startsWith("{\"exists\":true,\"count\":2,\"firstMicros\":")
                .contains("\"p99\":");
    }

    @Test
    void theExitStatusSaysWhatIsWrong() {
        assertThat(run("ping", "-c", "1", "--is-a", "IDL:Grid:1.0", url)).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString()).contains("it is NOT a IDL:Grid:1.0");
        String address = url.substring(0, 4).equals("IOR:") ? address(url) : url;
        assertThat(run("ping", "corbaloc::1.2@" + address + "/nobody")).isEqualTo(ExitCode.NOT_FOUND);
        server.close();
        assertThat(run("ping", "--timeout", "2000", url)).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(run("ping", "--count", "0", url)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--count is 0; give a number from 1 to 1000000");
    }

    private String address(String ior) {
        assertThat(run("ior", ior)).isEqualTo(ExitCode.OK);
        String host = out.toString().replaceAll("(?s).*?host: (\\S+).*", "$1");
        return host + ":" + out.toString().replaceAll("(?s).*?port: (\\d+).*", "$1");
    }

    @Test
    void benchPrintsTheObjectBesideARawSocket() {
        assertThat(run("bench", "--seconds", "0.1", "--rounds", "1", "--threads", "2", url))
                .as(err.toString())
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString().lines().map(line -> line.split(" {2,}")[0]))
                .containsExactly("", "object", "raw socket", "ratio");
        assertThat(run("bench", "--seconds", "0.1", "--rounds", "1", "--output", "json", "self"))
                .as(err.toString())
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString()).startsWith("{\"threads\":1,\"object\":{\"medianMicros\":");
        assertThat(run("bench", "--threads", "0", "self")).isEqualTo(ExitCode.USAGE);
    }
}
