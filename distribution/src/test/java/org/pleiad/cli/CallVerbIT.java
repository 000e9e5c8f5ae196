package org.pleiad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pleiad.naming.NamingConfig;
import org.pleiad.naming.NamingServer;
import org.pleiad.orb.Pleiad;

/** {@code pleiad call} against the naming service: another program's server, known by its IDL alone. */
class CallVerbIT {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Pleiad server;
    private String idl;
    private String url;

    @TempDir
    private Path directory;

    @BeforeEach
    void serve() throws IOException {
        server = Pleiad.builder().listen("127.0.0.1", 0).build();
        url = server.toText(
                NamingServer.start(server.orb(), NamingConfig.DEFAULT).root());
        idl = Files.writeString(directory.resolve("naming.idl"), "#include <CosNaming.idl>\n")
                .toString();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void bindsResolvesAndLists() {
        assertThat(run("bind_new_context", "[{\"id\": \"a\", \"kind\": \"\"}]")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).startsWith("\"IOR:");
        assertThat(run("list", "10")).isEqualTo(ExitCode.OK);
        assertThat(out.toString().strip())
                .isEqualTo("{\"bl\":[{\"binding_name\":[{\"id\":\"a\",\"kind\":\"\"}],"
                        + "\"binding_type\":\"ncontext\"}],\"bi\":null}");
        assertThat(run("to_name", "a.b/c")).isEqualTo(ExitCode.OK);
        assertThat(out.toString().strip()).isEqualTo("[{\"id\":\"a\",\"kind\":\"b\"},{\"id\":\"c\",\"kind\":\"\"}]");
    }

    @Test
    void userExceptionIsJsonOnTheErrorStreamWithAnExitStatusOfItsOwn() {
        assertThat(run("resolve_str", "nobody")).isEqualTo(ExitCode.RAISED);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .startsWith("{\"exception\":\"IDL:omg.org/CosNaming/NamingContext/NotFound:1.0\",\"name\":\"NotFound\","
                        + "\"members\":{\"why\":\"missing_node\"");
    }

    @Test
    void takesArgumentsByName() {
        assertThat(run("to_url", "{\"sn\": \"a/b\", \"addr\": \":host:1\"}")).isEqualTo(ExitCode.OK);
        assertThat(out.toString().strip()).isEqualTo("\"corbaname::host:1#a/b\"");
        assertThat(run("to_url", "[\":host:1\", \"a\"]")).isEqualTo(ExitCode.OK);
    }

    @Test
    void listsTheOperationsAsIdl() {
        assertThat(run("--list")).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains("interface CosNaming::NamingContextExt {")
                .contains("StringName to_string(in Name n) raises (InvalidName);");
    }

    @Test
    void saysWhichArgumentIsWrongAndWhatIsExpected() {
        assertThat(run("list", "many")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("argument 'how_many'", "for example 42");
        assertThat(run("resolve", "{\"id\": 1}")).isEqualTo(ExitCode.FAILED);
        assertThat(run("paint")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("has no operation paint; it has");
    }

    @Test
    void asksForIdlWhereTheObjectHasNoRepository() {
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(err, true), "call", url, "list", "1"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("--idl");
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var all = new java.util.ArrayList<String>(java.util.List.of("call", "--idl", idl, url));
        all.addAll(java.util.List.of(words));
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
    }
}
