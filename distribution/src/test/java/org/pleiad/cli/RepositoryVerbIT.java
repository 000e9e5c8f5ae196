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
import org.pleiad.ir.InterfaceRepository;
import org.pleiad.naming.NamingConfig;
import org.pleiad.naming.NamingServer;
import org.pleiad.orb.Pleiad;

/** {@code pleiad ir} and {@code pleiad call} with a repository in place of IDL files. */
class RepositoryVerbIT {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Pleiad server;
    private String repository;
    private String naming;

    @TempDir
    private Path directory;

    @BeforeEach
    void serve() throws IOException {
        server = Pleiad.builder().listen("127.0.0.1", 0).build();
        Path idl = Files.writeString(directory.resolve("naming.idl"), "#include <CosNaming.idl>\n");
        repository = server.toText(InterfaceRepository.start(server.orb(), idl).repository());
        naming = server.toText(
                NamingServer.start(server.orb(), NamingConfig.DEFAULT).root());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void listsEntries() {
        assertThat(run("ir", "ls", "--repository", repository, "CosNaming")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("interface        ::CosNaming::NamingContextExt  IDL:omg.org/CosNaming/");
        assertThat(run("ir", "ls", "-r", "--repository", repository)).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("operation        ::CosNaming::NamingContextExt::resolve_str");
        assertThat(run("ir", "ls", "--repository", repository, "Nothing")).isEqualTo(ExitCode.NOT_FOUND);
    }

    @Test
    void showsAnEntryAsIdl() {
        assertThat(run("ir", "show", "--repository", repository, "CosNaming::NamingContextExt"))
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains("#pragma prefix \"omg.org\"", "interface NamingContextExt : ::CosNaming::NamingContext {")
                .contains("in ::CosNaming::NamingContextExt::StringName sn");
        assertThat(run("ir", "show", "--repository", repository, "IDL:nothing:1.0"))
                .isEqualTo(ExitCode.NOT_FOUND);
    }

    @Test
    void callsAnObjectByTheRepositoryThatItLeadsTo() {
        assertThat(run("call", naming, "to_name", "a.b")).isEqualTo(ExitCode.OK);
        assertThat(out.toString().strip()).isEqualTo("[{\"id\":\"a\",\"kind\":\"b\"}]");
        assertThat(run("call", naming, "resolve_str", "nobody")).isEqualTo(ExitCode.RAISED);
        assertThat(run("call", "--repository", repository, naming, "--list")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("interface CosNaming::NamingContextExt {");
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }
}
